package vn.truongchuan.architecture.wrong.store;

/** Wrong: ends the process. */
final class StoreThatExits {

    void end() {
        System.exit(1);
    }
}
