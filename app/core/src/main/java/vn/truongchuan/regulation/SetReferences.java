package vn.truongchuan.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.truongchuan.domain.standard.Applicability;
import vn.truongchuan.domain.standard.SchoolTokens;

/** Checks what a well-shaped file refers to: tokens, statuses, dates, the form of evidence codes, its id. */
final class SetReferences {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ALTERNATIVE = Pattern.compile("!?[A-Z0-9_]+(\\+!?[A-Z0-9_]+)*");
    private static final Pattern STATUS = Pattern.compile("(?:SUSPENDED|REPEALED)_(\\d{4})_(\\d{2})_(\\d{2})");
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)\\}");
    private static final int FORMAT = 1;
    private static final int LONGEST_ID = 60;
    private final JsonNode root;
    private final Problems problems;
    private final Set<String> used = new HashSet<>();

    SetReferences(JsonNode root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    void check() {
        problems.require(root.path("format").asInt() == FORMAT, "SET-FORMAT", "$.format", root.path("format").asInt(), FORMAT);
        String id = root.path("id").asText();
        problems.require(ID.matcher(id).matches() && id.length() <= LONGEST_ID, "SET-ID", "$.id", id);
        int years = root.path("dataYears").asInt();
        problems.require(years >= 1 && years <= 10, "SET-YEARS", "$.dataYears", years);
        dates();
        evidenceCode();
        walk(root, "$");
        tokens();
    }

    private void dates() {
        JsonNode regulation = root.path("regulation");
        inOrder(regulation, "issued", "effective");
        inOrder(regulation, "textInForceFrom", "textInForceTo");
    }

    private void inOrder(JsonNode node, String first, String second) {
        if (node.has(first) && node.has(second)) {
            problems.require(node.path(first).asText().compareTo(node.path(second).asText()) <= 0, "SET-DATE-ORDER",
                    "$.regulation." + second, node.path(first).asText(), node.path(second).asText());
        }
    }

    private void evidenceCode() {
        String pattern = root.path("evidenceCode").path("pattern").asText();
        String example = root.path("evidenceCode").path("example").asText();
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(pattern);
        StringBuilder form = new StringBuilder();
        int end = 0;
        boolean once = true;
        while (matcher.find()) {
            once &= places.add(matcher.group(1));
            form.append(Pattern.quote(pattern.substring(end, matcher.start()))).append("\\d+");
            end = matcher.end();
        }
        form.append(Pattern.quote(pattern.substring(end)));
        boolean right = once && places.containsAll(Set.of("standard", "criterion", "seq"))
                && Set.of("box", "standard", "criterion", "seq").containsAll(places);
        problems.require(right, "SET-CODE-PATTERN", "$.evidenceCode.pattern", pattern);
        problems.require(!right || example.matches(form.toString()), "SET-CODE-EXAMPLE", "$.evidenceCode.example", example, pattern);
    }

    private void walk(JsonNode node, String path) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), path + "[" + i + "]");
            }
        } else if (node.isObject()) {
            appliesTo(node, path);
            status(node, path);
            node.properties().forEach(f -> walk(f.getValue(), path + "." + f.getKey()));
        }
    }

    private void appliesTo(JsonNode node, String path) {
        for (JsonNode alternative : node.path("appliesTo")) {
            String text = alternative.asText();
            if (!ALTERNATIVE.matcher(text).matches()) {
                problems.wrong("SET-TOKEN-FORM", path + ".appliesTo", text);
                continue;
            }
            for (Applicability.Term term : Applicability.parse(text).terms()) {
                used.add(term.token());
                problems.require(root.path("appliesToTokens").has(term.token()), "SET-TOKEN", path + ".appliesTo", term.token());
            }
        }
    }

    private void status(JsonNode node, String path) {
        if (node.has("status") && !("CHECK".equals(node.path("status").asText()) && node.has("name"))) {
            problems.require(readable(node.path("status").asText()), "SET-STATUS", path + ".status", node.path("status").asText());
            problems.require(node.has("name") || node.has("statusNote"), "SET-STATUS-NOTE", path + ".status",
                    node.path("status").asText());
        }
    }

    private static boolean readable(String status) {
        Matcher matcher = STATUS.matcher(status);
        try {
            return matcher.matches() && LocalDate.parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3)) != null;
        } catch (DateTimeException expected) {
            return false;
        }
    }

    private void tokens() {
        Set<String> types = new HashSet<>();
        root.path("schoolTypes").forEach(t -> types.add(t.asText()));
        root.path("appliesToTokens").fieldNames().forEachRemaining(token -> {
            problems.require(SchoolTokens.known(token) || types.contains(token), "SET-TOKEN-UNKNOWN", "$.appliesToTokens." + token, token);
            if (!used.contains(token)) {
                problems.advice("SET-TOKEN-UNUSED", "$.appliesToTokens." + token, token);
            }
        });
    }
}
