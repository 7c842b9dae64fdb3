package vn.truongchuan.domain.evidence;

import java.util.LinkedHashSet;
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
    private static final Pattern LINK = Pattern.compile("⟦([^⟦⟧]+)⟧");
    public static final CitedText EMPTY = new CitedText("");

    /**
     * Turns the codes of a typed text into links; codes nobody has stay as typed.
     *
     * @param idOf gives the id of the evidence that has a code
     */
    public static CitedText link(String typed, CodeScheme scheme, Function<EvidenceCode, Optional<String>> idOf) {
        StringBuilder stored = new StringBuilder();
        int at = 0;
        for (CodeScheme.Found found : scheme.find(typed)) {
            Optional<String> id = idOf.apply(found.code());
            if (id.isPresent()) {
                stored.append(typed, at, found.start()).append('⟦').append(id.get()).append('⟧');
                at = found.end();
            }
        }
        return new CitedText(stored.append(typed.substring(at)).toString());
    }

    /** The text with each link replaced by what {@code citation} says for its evidence id. */
    public String render(Function<String, String> citation) {
        return LINK.matcher(stored).replaceAll(m -> Matcher.quoteReplacement(citation.apply(m.group(1))));
    }

    /** Ids of the evidence it cites, in order of first citation. */
    public Set<String> cited() {
        Set<String> ids = new LinkedHashSet<>();
        Matcher matcher = LINK.matcher(stored);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    public boolean isBlank() {
        return stored.isBlank();
    }

    /** The words without any link. */
    public String plain() {
        return LINK.matcher(stored).replaceAll("");
    }
}
