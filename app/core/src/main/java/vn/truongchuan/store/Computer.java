package vn.truongchuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Which computer this is. */
final class Computer {
    private static final Path LINUX_NAME = Path.of("/etc/hostname");

    private Computer() {
    }

    /** The name people know the PC by; "?" where it has none. */
    static String name() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null && !windows.isBlank()) {
            return windows.strip();
        }
        try {
            return Files.isReadable(LINUX_NAME) ? Files.readString(LINUX_NAME).strip() : "?";
        } catch (IOException unreadable) {
            return "?";
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
