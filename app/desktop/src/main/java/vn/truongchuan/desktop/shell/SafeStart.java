package vn.truongchuan.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers whether the last start reached its first window; if not, the next one draws without the graphics card. */
public final class SafeStart {
    private static final Logger LOG = LoggerFactory.getLogger(SafeStart.class);
    private final Path mark;

    public SafeStart(Path programFolder) {
        mark = programFolder.resolve("starting");
    }

    public boolean lastStartFailed() {
        return Files.exists(mark);
    }

    /** A start begins. */
    public void starting() {
        try {
            Files.createDirectories(mark.getParent());
            Files.writeString(mark, "");
        } catch (IOException unwritable) {
            LOG.warn("the mark of a start could not be written", unwritable);
        }
    }

    /** The window stands. */
    public void reached() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException unwritable) {
            LOG.warn("the mark of a start could not be taken away", unwritable);
        }
    }
}
