package vn.truongchuan.domain.assessment;

/** The council's verdict on one requirement; what was never entered is NOT_ASSESSED, never NOT_MET. */
public enum Verdict {
    MET, NOT_MET, NOT_ASSESSED, NOT_APPLICABLE;

    /** Reads the stored word; absent or unknown words are NOT_ASSESSED. */
    public static Verdict of(String stored) {
        for (Verdict verdict : values()) {
            if (verdict.name().equals(stored)) {
                return verdict;
            }
        }
        return NOT_ASSESSED;
    }
}
