package vn.truongchuan.desktop.architecture.wrong.kit;

/** A wrong example for GuardsBiteTest. */
final class KitThatPrints {
    static int count;

    void print() {
        System.out.println(count++);
    }
}
