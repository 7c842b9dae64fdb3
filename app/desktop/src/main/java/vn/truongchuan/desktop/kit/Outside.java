package vn.truongchuan.desktop.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.truongchuan.base.Failure;

/** Opens files and folders in the user's own programs. Windows' explorer knows every name, also Vietnamese ones. */
public final class Outside {
    private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

    private Outside() {
    }

    /** Opens a file with the program the PC has for it, or a folder. */
    public static void open(Path path) {
        start(path, openCommand(SYSTEM, path));
    }

    /** Shows a file in its folder. */
    public static void reveal(Path path) {
        start(path, revealCommand(SYSTEM, path));
    }

    static List<String> openCommand(String system, Path path) {
        return system.contains("win") ? List.of("explorer.exe", path.toString())
                : List.of(system.contains("mac") ? "open" : "xdg-open", path.toString());
    }

    static List<String> revealCommand(String system, Path path) {
        if (system.contains("win")) {
            return List.of("explorer.exe", "/select," + path);
        }
        return system.contains("mac") ? List.of("open", "-R", path.toString())
                : List.of("xdg-open", path.toAbsolutePath().getParent().toString());
    }

    private static void start(Path path, List<String> command) {
        if (!Files.exists(path)) {
            throw new Failure("OPEN-GONE", path.toString());
        }
        try {
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException noProgram) {
            throw new Failure(noProgram, "OPEN-OUTSIDE", path.toString());
        }
    }
}
