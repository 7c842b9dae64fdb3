package vn.truongchuan.architecture.wrong.store;

/** Wrong: static state and a singleton. */
final class StaticCounter {
    private static int count;

    private StaticCounter() {
    }

    static StaticCounter getInstance() {
        count++;
        return new StaticCounter();
    }
}
