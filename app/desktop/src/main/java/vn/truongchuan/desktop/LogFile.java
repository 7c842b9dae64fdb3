package vn.truongchuan.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Writes the log into the program's folder, three files of a megabyte at most, so that support can ask for it. */
final class LogFile {
    private static final int MOST_BYTES = 1_000_000;
    private static final int FILES = 3;

    private LogFile() {
    }

    /** Begins to write; a folder that cannot be written to leaves the log on the console alone. */
    static void open(Path programFolder) {
        Logger root = Logger.getLogger("");
        try {
            Path folder = Files.createDirectories(programFolder.resolve("log"));
            String pattern = folder.resolve("truongchuan-%g.log").toString().replace("\\", "/");
            FileHandler handler = new FileHandler(pattern, MOST_BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            root.addHandler(handler);
        } catch (IOException unwritable) {
            root.log(Level.WARNING, "the log file could not be opened", unwritable);
        }
    }
}
