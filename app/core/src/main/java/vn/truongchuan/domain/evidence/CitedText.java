package vn.truongchuan.domain.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which evidence is cited by identity, not by code: a citation is stored as {@code ⟦id⟧}.
 * So renumbering or moving evidence changes no text, and every text shows the new code.
 */
public record CitedText(String stored) {
    private static final Pattern LINK = Pattern.compile("⟦([A-Za-z0-9_.-]{1,80})⟧");
    public static final CitedText EMPTY = new CitedText("");

    /** A text that is one citation. */
    public static String link(String id) {
        return "⟦" + id + "⟧";
    }

    /**
     * Turns the codes of a typed text into links; codes nobody has stay as typed, links that stand there already stay links.
     *
     * @param idOf gives the id of the evidence that has a code
     */
    public static CitedText link(String typed, CodeScheme scheme, Function<EvidenceCode, Optional<String>> idOf) {
        StringBuilder stored = new StringBuilder();
        int at = 0;
        List<int[]> links = links(typed);
        for (CodeScheme.Found found : scheme.find(typed)) {
            Optional<String> id = overlaps(links, found) ? Optional.empty() : idOf.apply(found.code());
            if (id.isPresent()) {
                stored.append(typed, at, found.start()).append(scheme.apart(stored) ? " " : "").append(link(id.get()));
                at = found.end();
            }
        }
        return new CitedText(stored.append(typed.substring(at)).toString());
    }

    private static List<int[]> links(String text) {
        List<int[]> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            links.add(new int[] {matcher.start(), matcher.end()});
        }
        return links;
    }

    private static boolean overlaps(List<int[]> links, CodeScheme.Found found) {
        return links.stream().anyMatch(link -> found.start() < link[1] && link[0] < found.end());
    }

    /** The text with each link replaced by what {@code citation} says for its evidence id. */
    public String render(Function<String, String> citation) {
        return stored.indexOf('⟦') < 0 ? stored
                : LINK.matcher(stored).replaceAll(m -> Matcher.quoteReplacement(citation.apply(m.group(1))));
    }

    /** The same where a citation depends on the words right before and after it. */
    String render(InPlace citation) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int[] link : links(stored)) {
            String before = stored.substring(at, link[0]);
            shown.append(before).append(citation.show(stored.substring(link[0] + 1, link[1] - 1), before, stored.substring(link[1])));
            at = link[1];
        }
        return shown.append(stored.substring(at)).toString();
    }

    /** How a citation shows between the words before and after it. */
    interface InPlace {
        String show(String id, String before, String after);
    }

    /** Ids of the evidence it cites, in order of first citation. */
    public Set<String> cited() {
        return stored.indexOf('⟦') < 0 ? Set.of() : new LinkedHashSet<>(citations());
    }

    /** Ids of the evidence it cites as often as it does, in order. */
    public List<String> citations() {
        List<String> ids = new ArrayList<>();
        Matcher matcher = LINK.matcher(stored);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    /** The same text citing other evidence where {@code replacement} says so; a citation that then stands twice in a row stands once. */
    public CitedText citing(Function<String, String> replacement) {
        String changed = render(id -> link(replacement.apply(id)));
        return new CitedText(changed.replaceAll("(⟦[^⟦⟧]+⟧)(?:[;,]?\\s*\\1)+", "$1"));
    }

    public boolean isBlank() {
        return stored.isBlank();
    }

    /** The words without any link. */
    public String plain() {
        return LINK.matcher(stored).replaceAll("");
    }
}
