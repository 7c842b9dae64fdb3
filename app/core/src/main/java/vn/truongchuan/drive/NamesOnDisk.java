package vn.truongchuan.drive;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The names in a folder as the disk holds them: a file that was forced may still lose its new name when the power goes. */
public final class NamesOnDisk {
    private NamesOnDisk() {
    }

    /** Makes new names in a folder last where the system has a call for it; Windows has none and keeps them in its own journal. */
    public static void force(Path folder) throws IOException {
        if (File.separatorChar == '\\') {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The same for a folder of somebody else's, whose file system may not know how; what was written there is there all the same. */
    public static void tryForce(Path folder) {
        try {
            force(folder);
        } catch (IOException expected) {
            // network drives and some sticks cannot do it
        }
    }
}
