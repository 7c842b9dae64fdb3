package vn.truongchuan.desktop.kit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where new workspaces are proposed: outside Documents and Desktop, which Windows may guard or move to a cloud. */
public final class SchoolsFolder {
    private static final String WINDOWS = "C:\\TuDanhGia";

    private SchoolsFolder() {
    }

    public static Path proposed() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path home = Path.of(System.getProperty("user.home"));
        return windows && Files.isDirectory(Path.of("C:\\")) ? Path.of(WINDOWS) : home.resolve("TuDanhGia");
    }
}
