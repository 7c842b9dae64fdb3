package vn.truongchuan.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import vn.truongchuan.base.Failure;

/** Where a workspace's papers are written: chosen once, remembered in the workspace's folder. */
public final class PaperFolder {
    private final Path file;

    public PaperFolder(Workspace workspace) {
        this.file = workspace.folder().resolve("papers-folder.txt");
    }

    /** The chosen folder; empty where none was chosen or it is not on this PC. */
    public Optional<Path> chosen() {
        try {
            return Files.isRegularFile(file) ? Optional.of(Path.of(Files.readString(file).strip())).filter(Files::isDirectory)
                    : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** Remembers the folder; it is asked for again where it cannot be remembered. */
    public void choose(Path folder) {
        try {
            Files.writeString(file, folder.toAbsolutePath().toString());
        } catch (IOException broken) {
            throw new Failure(broken, "PAPER-NOT-WRITTEN", file.toString());
        }
    }
}
