package vn.truongchuan.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import vn.truongchuan.cli.ExitCode;
import vn.truongchuan.cli.NoDisplay;
import vn.truongchuan.cli.TruongChuan;
import vn.truongchuan.desktop.kit.PackageFiles;
import vn.truongchuan.desktop.shell.FirstInstance;
import vn.truongchuan.desktop.shell.SafeStart;

/**
 * Starts the program: {@code [--safe-graphics] [folder or package]} opens the desktop, anything else is the command line.
 * Does not extend Application, so JavaFX may lie on the class path.
 */
public final class Launcher {
    static final String SAFE_GRAPHICS = "--safe-graphics";

    private Launcher() {
    }

    public static void main(String[] arguments) {
        if (forCommandLine(arguments)) {
            TruongChuan.main(arguments);
            return;
        }
        if (!display()) {
            NoDisplay.say();
            System.exit(ExitCode.REFUSED);
        }
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean safe = rest.remove(SAFE_GRAPHICS);
        Optional<Path> folder = rest.stream().findFirst().map(Path::of).filter(Launcher::forDesktop).map(Path::toAbsolutePath);
        Path own = ProgramFolder.find();
        if (FirstInstance.callFirst(own, folder)) {
            return;
        }
        if (safe || new SafeStart(own).lastStartFailed()) {
            System.setProperty("prism.order", "sw");
        }
        Application.launch(DesktopApp.class, folder.map(Path::toString).stream().toArray(String[]::new));
    }

    /** A known command always is one, even where a folder of that name lies about. */
    static boolean forCommandLine(String... arguments) {
        if (arguments.length == 0 || SAFE_GRAPHICS.equals(arguments[0])) {
            return false;
        }
        return TruongChuan.knows(arguments[0]) || !forDesktop(Path.of(arguments[0]));
    }

    /** A folder is opened; a package, which a double click gives to the program, is received. */
    private static boolean forDesktop(Path path) {
        return Files.isDirectory(path) || PackageFiles.is(path) && Files.isRegularFile(path);
    }

    private static boolean display() {
        boolean windowsOrMac = !System.getProperty("os.name").startsWith("Linux");
        return windowsOrMac || "Monocle".equals(System.getProperty("glass.platform"))
                || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
