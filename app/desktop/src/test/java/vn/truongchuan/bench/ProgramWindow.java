package vn.truongchuan.bench;

import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.stage.Window;
import vn.truongchuan.desktop.Launcher;

/** Starts the real program, tells when its first window is shown, and ends it. */
public final class ProgramWindow {
    private static final long LOOK_EVERY_NANOS = 5_000_000;

    private ProgramWindow() {
    }

    public static void main(String[] arguments) {
        Thread watcher = new Thread(ProgramWindow::watch, "watcher");
        watcher.setDaemon(true);
        watcher.start();
        Launcher.main(arguments);
    }

    private static void watch() {
        while (true) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            try {
                Platform.runLater(ProgramWindow::look);
            } catch (IllegalStateException notStartedYet) {
                continue;
            }
        }
    }

    private static void look() {
        if (Window.getWindows().stream().anyMatch(Window::isShowing)) {
            System.out.println("SHOWN " + EmptyWindow.residentKiB());
            System.out.flush();
            System.exit(0);
        }
    }
}
