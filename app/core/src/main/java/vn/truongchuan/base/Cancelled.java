package vn.truongchuan.base;

/** The user asked a long piece of work to stop; nothing half-done is left behind. */
public final class Cancelled extends Failure {
    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("WORK-CANCELLED");
    }
}
