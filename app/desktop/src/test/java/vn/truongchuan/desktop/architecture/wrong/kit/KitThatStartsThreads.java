package vn.truongchuan.desktop.architecture.wrong.kit;

/** A wrong example for GuardsBiteTest. */
final class KitThatStartsThreads {
    Thread start(Runnable work) {
        return new Thread(work);
    }
}
