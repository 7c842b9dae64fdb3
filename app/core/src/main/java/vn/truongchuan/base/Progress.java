package vn.truongchuan.base;

/** How a long piece of work reports how far it is and learns that its user wants it to stop. */
public interface Progress {

    /** Reports nothing and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void step(long done, long total, String item) {
            // nobody listens
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Says how far the work is.
     *
     * @param done units done so far (bytes or pieces)
     * @param total units in all, or -1 where unknown
     * @param item name of the piece at hand, for people; never null
     */
    void step(long done, long total, String item);

    /** Whether the user asked to stop; looked at between steps, never by interrupting a thread. */
    boolean cancelled();

    /** Throws {@link Cancelled} where the user asked to stop. */
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }
}
