package vn.truongchuan.desktop.architecture.wrong.task;

/** A wrong example for GuardsBiteTest. */
final class TaskThatInterrupts {
    void stop(Thread thread) {
        thread.interrupt();
    }
}
