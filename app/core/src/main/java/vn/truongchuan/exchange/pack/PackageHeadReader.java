package vn.truongchuan.exchange.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.json.Json;

/** Reads package.json strictly; what a newer minor version has added is kept as it stands. */
public final class PackageHeadReader {
    private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})");
    private static final Pattern INSTANT = Pattern.compile("(19[7-9]\\d|2[01]\\d\\d)-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    private static final Set<String> TOP = Set.of("format", "version", "mustUnderstand", "kind", "id", "created", "sender", "addressee",
            "sequence", "answers", "subject", "volume", "counts", "prerequisites");
    private static final int MOST_ITEMS = 1000;
    private final JsonNode root;
    private final SortedMap<String, String> unknown = new TreeMap<>();

    private PackageHeadReader(JsonNode root) {
        this.root = root;
    }

    /** Reads it; throws PKG-NOTOURS, PKG-NEWER or PKG-JSON. */
    public static PackageHead read(byte[] bytes) {
        FormatVersion version = version(bytes);
        if (!version.readable()) {
            throw new BadPackage("PKG-NEWER", version.toString());
        }
        String text = StrictJson.check(bytes, EntryNames.HEAD);
        PackageHeadReader reader = new PackageHeadReader(tree(text));
        reader.keepUnknown(text, "", TOP, version);
        return reader.head(text, version);
    }

    /** The version alone, so that a newer form can be told from a broken one. */
    public static FormatVersion version(byte[] bytes) {
        JsonNode root = tree(StrictJson.check(bytes, EntryNames.HEAD));
        if (!root.path("format").asText().equals(PackageHeadJson.FORMAT)) {
            throw new BadPackage("PKG-NOTOURS", "json");
        }
        Matcher version = VERSION.matcher(root.path("version").asText());
        if (!version.matches() || !root.path("version").isTextual()) {
            throw bad("version");
        }
        return new FormatVersion(Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)),
                texts(root, "mustUnderstand"));
    }

    private static JsonNode tree(String text) {
        try {
            JsonNode root = Json.read(text);
            if (!root.isObject()) {
                throw bad("");
            }
            return root;
        } catch (IOException notJson) {
            throw bad("");
        }
    }

    private PackageHead head(String text, FormatVersion version) {
        SortedMap<String, String> raw = StrictJson.members(text, EntryNames.HEAD);
        PackageKind kind = PackageKind.tryParse(string(root, "kind")).orElseThrow(() -> bad("kind"));
        String id = string(root, "id");
        Optional<Route.Answered> answers = Optional.empty();
        if (root.has("answers")) {
            object(raw, "answers", Set.of("id", "sequence"), version);
            answers = Optional.of(new Route.Answered(packageId(root.path("answers"), "id"), number(root.path("answers"), "sequence", 1)));
        }
        Party sender = party(raw, "sender", version);
        if (sender.id().isEmpty()) {
            throw bad("sender");
        }
        Route route = new Route(packageId(root, "id"), created(), sender, party(raw, "addressee", version),
                number(root, "sequence", 1), answers);
        object(raw, "volume", Set.of("number", "count"), version);
        long volumes = number(root.path("volume"), "count", 1);
        long volume = number(root.path("volume"), "number", 1);
        if (volume > volumes || volumes > 9999) {
            throw bad("volume");
        }
        for (String prerequisite : texts(root, "prerequisites")) {
            if (!Route.ID.matcher(prerequisite).matches()) {
                throw bad("prerequisites");
            }
        }
        return new PackageHead(version, kind, route, subject(raw, version), new PackageHead.Volume((int) volume, (int) volumes),
                counts(), texts(root, "prerequisites"), unknown);
    }

    private Instant created() {
        String created = string(root, "created");
        try {
            if (INSTANT.matcher(created).matches()) {
                return Instant.parse(created);
            }
        } catch (DateTimeException noSuchDay) {
            throw bad("created");
        }
        throw bad("created");
    }

    private Party party(SortedMap<String, String> raw, String name, FormatVersion version) {
        object(raw, name, Set.of("role", "id", "name"), version);
        JsonNode node = root.path(name);
        String id = string(node, "id");
        String words = string(node, "name");
        Party.Role role = Party.Role.tryParse(string(node, "role")).orElseThrow(() -> bad(name));
        if (!Party.valid(id, words)) {
            throw bad(name);
        }
        return new Party(role, id, words);
    }

    private Optional<Subject> subject(SortedMap<String, String> raw, FormatVersion version) {
        if (!root.has("subject")) {
            return Optional.empty();
        }
        object(raw, "subject", Set.of("school", "schoolName", "cycle", "standardSet", "setDigest", "schoolYear"), version);
        JsonNode node = root.path("subject");
        SchoolYear year = SchoolYear.tryParse(string(node, "schoolYear")).filter(y -> y.toString().equals(string(node, "schoolYear")))
                .orElseThrow(() -> bad("subject"));
        String school = string(node, "school");
        if (!Subject.valid(school, string(node, "schoolName"), string(node, "cycle"), string(node, "standardSet"),
                string(node, "setDigest"))) {
            throw bad("subject");
        }
        return Optional.of(new Subject(school, string(node, "schoolName"), string(node, "cycle"), string(node, "standardSet"),
                string(node, "setDigest"), year));
    }

    private SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        JsonNode node = root.path("counts");
        if (!node.isObject() || node.size() > MOST_ITEMS) {
            throw bad("counts");
        }
        node.properties().forEach(p -> counts.put(p.getKey(), number(node, p.getKey(), 0)));
        return counts;
    }

    private void object(SortedMap<String, String> raw, String name, Set<String> members, FormatVersion version) {
        if (!root.path(name).isObject()) {
            throw bad(name);
        }
        keepUnknown(raw.get(name), name + "/", members, version);
    }

    /** In our own version a member nobody knows is a mistake; a newer one may have them. */
    private void keepUnknown(String text, String place, Set<String> members, FormatVersion version) {
        StrictJson.members(text, EntryNames.HEAD).forEach((name, raw) -> {
            if (!members.contains(name)) {
                if (version.minor() <= FormatVersion.CURRENT.minor() || name.indexOf('/') >= 0) {
                    throw bad(place + name);
                }
                unknown.put(place + name, raw);
            }
        });
    }

    private static String packageId(JsonNode node, String name) {
        String id = string(node, name);
        if (!Route.ID.matcher(id).matches()) {
            throw bad(name);
        }
        return id;
    }

    private static String string(JsonNode node, String name) {
        if (!node.path(name).isTextual()) {
            throw bad(name);
        }
        return node.path(name).textValue();
    }

    private static long number(JsonNode node, String name, long least) {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < least) {
            throw bad(name);
        }
        return value.longValue();
    }

    private static List<String> texts(JsonNode node, String name) {
        JsonNode array = node.path(name);
        if (!array.isArray() || array.size() > MOST_ITEMS) {
            throw bad(name);
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array) {
            if (!item.isTextual() || item.textValue().length() > 200) {
                throw bad(name);
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    private static BadPackage bad(String where) {
        return StrictJson.bad(EntryNames.HEAD, where);
    }
}
