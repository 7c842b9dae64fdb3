package vn.truongchuan.desktop.architecture.wrong.kit;

/** A wrong example for GuardsBiteTest. */
final class KitThatRunsLater {
    void later(Runnable work) {
        javafx.application.Platform.runLater(work);
    }
}
