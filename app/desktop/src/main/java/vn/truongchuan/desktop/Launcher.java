package vn.truongchuan.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import vn.truongchuan.cli.NoDisplay;
import vn.truongchuan.desktop.shell.FirstInstance;
import vn.truongchuan.desktop.shell.SafeStart;

/** Starts the program: {@code [--safe-graphics] [folder]}. Does not extend Application, so JavaFX may lie on the class path. */
public final class Launcher {
    static final String SAFE_GRAPHICS = "--safe-graphics";

    private Launcher() {
    }

    public static void main(String[] arguments) {
        if (!display()) {
            NoDisplay.say(Locale.getDefault());
            return;
        }
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean safe = rest.remove(SAFE_GRAPHICS);
        Optional<Path> folder = rest.stream().findFirst().map(Path::of).filter(Files::isDirectory).map(Path::toAbsolutePath);
        Path own = ProgramFolder.find();
        if (FirstInstance.callFirst(own, folder)) {
            return;
        }
        if (safe || new SafeStart(own).lastStartFailed()) {
            System.setProperty("prism.order", "sw");
        }
        Application.launch(DesktopApp.class, folder.map(Path::toString).stream().toArray(String[]::new));
    }

    private static boolean display() {
        boolean windowsOrMac = !System.getProperty("os.name").startsWith("Linux");
        return windowsOrMac || "Monocle".equals(System.getProperty("glass.platform"))
                || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
