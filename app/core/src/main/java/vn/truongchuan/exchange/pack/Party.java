package vn.truongchuan.exchange.pack;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who sends or is meant to open a package.
 *
 * @param id empty where only the role is known, e.g. "the office" before it has ever answered
 * @param name for people
 */
public record Party(Role role, String id, String name) {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z._-]{0,80}");
    private static final int LONGEST_NAME = 300;

    /** What somebody is in the exchange of packages. */
    public enum Role {
        /** The chair's PC, where the school's self-assessment is kept. */
        SCHOOL("school"),
        /** A council member's PC. */
        MEMBER("member"),
        OFFICE("office"),
        EVALUATOR("evaluator"),
        /** Whoever gets it. */
        ANYONE("anyone");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public static Optional<Role> tryParse(String word) {
            return Stream.of(values()).filter(r -> r.word.equals(word)).findFirst();
        }
    }

    public Party {
        if (!valid(id, name)) {
            throw new IllegalArgumentException("not a party: " + id);
        }
    }

    static boolean valid(String id, String name) {
        return ID.matcher(id).matches() && name.length() <= LONGEST_NAME && StrictJson.wholeCharacters(name);
    }

    /** Whoever gets it. */
    public static Party anyone() {
        return new Party(Role.ANYONE, "", "");
    }
}
