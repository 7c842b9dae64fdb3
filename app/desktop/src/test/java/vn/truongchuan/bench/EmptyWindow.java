package vn.truongchuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The yardstick of the start: a window of the same size with nothing in it. */
public final class EmptyWindow extends Application {

    /** JavaFX on the class path wants a main class that is no Application. */
    public static final class Main {
        private Main() {
        }

        public static void main(String[] arguments) {
            Application.launch(EmptyWindow.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 1366, 740));
        stage.setOnShown(event -> Platform.runLater(() -> {
            System.out.println("SHOWN " + residentKiB());
            System.out.flush();
            Platform.exit();
        }));
        stage.show();
    }

    /** Resident memory of this process in KiB, or -1 where the system does not tell. */
    static long residentKiB() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmRSS:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).findFirst().orElse(-1);
        } catch (IOException elsewhere) {
            return -1;
        }
    }
}
