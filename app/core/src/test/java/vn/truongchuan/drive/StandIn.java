package vn.truongchuan.drive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a folder stand for a stick while it is open, by a table of mounts of its own; the rest is this computer's disk. */
public final class StandIn implements AutoCloseable {
    private final Path stick;

    private StandIn(Path stick) {
        this.stick = stick;
    }

    /** A stick of that file system; the table lies beside the folder. */
    public static StandIn of(Path folder, String type) throws IOException {
        Path stick = Files.createDirectories(folder).toRealPath();
        Path table = stick.resolveSibling(stick.getFileName() + ".mounts");
        Files.writeString(table, "/dev/stand-in-disk / ext4 rw 0 0\n/dev/stand-in " + stick.toString().replace(" ", "\\040") + " " + type
                + " rw 0 0\n");
        System.setProperty("truongchuan.mounts", table.toString());
        return new StandIn(stick);
    }

    public Path stick() {
        return stick;
    }

    @Override
    public void close() {
        System.clearProperty("truongchuan.mounts");
    }
}
