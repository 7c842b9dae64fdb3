package vn.truongchuan.exchange.pack;

import java.util.Optional;
import java.util.stream.Stream;
import vn.truongchuan.exchange.container.EntryNames;

/** What a package is for; the words are those of package.json. */
public enum PackageKind {
    /** The chair gives criteria and evidence to a member's PC. */
    ASSIGNMENT("assignment", Signing.WANTED, EntryNames.SELF_ASSESSMENT),
    /** What comes back from the member. */
    CONTRIBUTION("contribution", Signing.WANTED, EntryNames.SELF_ASSESSMENT),
    /** School to office. */
    SUBMISSION("submission", Signing.WANTED, EntryNames.SELF_ASSESSMENT),
    /** What has arrived and is held. */
    RECEIPT("receipt", Signing.WANTED, EntryNames.record("receipt")),
    /** Office to school, comments and return per requirement. */
    FEEDBACK("feedback", Signing.WANTED, EntryNames.record("feedback")),
    /** Office to schools. */
    STANDARD_SET("standardSet", Signing.DEMANDED, EntryNames.STANDARD_SET),
    /** An evaluator's findings to the head of the team or the office. */
    FINDINGS("findings", Signing.WANTED, EntryNames.record("findings")),
    /** A whole workspace. */
    BACKUP("backup", Signing.WANTED, EntryNames.SELF_ASSESSMENT);

    /** Whether a package without a signature may be taken after a question. */
    public enum Signing { WANTED, DEMANDED }

    private final String word;
    private final Signing signing;
    private final String mainPart;

    PackageKind(String word, Signing signing, String mainPart) {
        this.word = word;
        this.signing = signing;
        this.mainPart = mainPart;
    }

    /** The text without which such a package says nothing; in its first volume. */
    public String mainPart() {
        return mainPart;
    }

    public String word() {
        return word;
    }

    public Signing signing() {
        return signing;
    }

    public static Optional<PackageKind> tryParse(String word) {
        return Stream.of(values()).filter(k -> k.word.equals(word)).findFirst();
    }
}
