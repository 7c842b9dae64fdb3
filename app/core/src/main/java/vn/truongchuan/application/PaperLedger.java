package vn.truongchuan.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Remembers the digest of every paper this program wrote for a workspace, one a line.
 * A file whose digest is here is as we wrote it; any other was written or changed by a person.
 */
final class PaperLedger {
    private final Path file;

    PaperLedger(Path file) {
        this.file = file;
    }

    /** Whether the file's content is exactly what we once wrote. */
    boolean wrote(Path paper) throws IOException {
        return Files.exists(file) && Files.readString(file, StandardCharsets.ISO_8859_1).contains(digest(paper));
    }

    /** Remembers the content before it gets its final name; a line too many does no harm. */
    void remember(Path paper) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((digest(paper) + "\n").getBytes(StandardCharsets.ISO_8859_1)));
            channel.force(false);
        }
    }

    private static String digest(Path paper) throws IOException {
        try (InputStream in = Files.newInputStream(paper)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[1 << 16];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                sha.update(block, 0, read);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
