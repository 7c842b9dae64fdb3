package vn.truongchuan.desktop;

import java.nio.file.Path;

/** Where the program keeps its own few files (settings, lock, log) on this PC; never a school's data. */
final class ProgramFolder {
    private static final String OVERRIDE = "truongchuan.settings";

    private ProgramFolder() {
    }

    static Path find() {
        String chosen = System.getProperty(OVERRIDE);
        String local = System.getenv("LOCALAPPDATA");
        String config = System.getenv("XDG_CONFIG_HOME");
        if (chosen != null) {
            return Path.of(chosen);
        }
        if (local != null && !local.isBlank()) {
            return Path.of(local, "TruongChuan");
        }
        return config != null && !config.isBlank() ? Path.of(config, "truongchuan")
                : Path.of(System.getProperty("user.home"), ".config", "truongchuan");
    }
}
