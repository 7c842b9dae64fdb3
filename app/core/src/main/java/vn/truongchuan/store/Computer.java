package vn.truongchuan.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Which computer this is, and which place on it. */
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

    /** Unlike for a copy of the folder elsewhere: computer, path and the folder's own identity on its disk. */
    static String fingerprint(Path folder) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
        Object key = attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
        return sha256(name() + "\n" + folder.toRealPath() + "\n" + key);
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
