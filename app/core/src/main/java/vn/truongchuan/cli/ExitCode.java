package vn.truongchuan.cli;

/** What a command ends with. */
public final class ExitCode {
    public static final int DONE = 0;
    /** Refused, with one sentence on standard error. */
    public static final int REFUSED = 1;
    /** The command line itself was wrong. */
    public static final int WRONG_USE = 2;

    private ExitCode() {
    }
}
