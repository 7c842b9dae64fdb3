package vn.truongchuan.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.vault.Vault;

/** Copies of evidence for the user's own programs: in the temporary folder, read-only, cleared away a day later. */
final class OpenedCopies {
    private static final String PREFIX = "truong-chuan-xem-";
    private static final Duration KEPT = Duration.ofDays(1);
    private final Vault files;

    OpenedCopies(Vault files) {
        this.files = files;
    }

    /** Reads a content as a file; of a vault that hides its contents there is a file for as long as the reading takes. */
    <T> T reading(FileDigest digest, Function<Path, T> reader) {
        if (!files.hidden()) {
            return reader.apply(files.location(digest));
        }
        try {
            Path copy = Files.createTempFile(PREFIX, ".tmp");
            try (InputStream in = files.open(digest)) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return reader.apply(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            return reader.apply(files.location(digest)); // the reader says what is wrong with it
        }
    }

    Path copy(FileDigest digest, String name) {
        clearOld();
        try (InputStream in = files.open(digest)) {
            Path copy = Files.createTempDirectory(PREFIX).resolve(name);
            Files.copy(in, copy);
            copy.toFile().setReadOnly();
            return copy;
        } catch (IOException broken) {
            throw new Failure(broken, "EV-OPEN", name);
        }
    }

    private static void clearOld() {
        clear(Instant.now().minus(KEPT));
    }

    /** Clears away all there are, because what they were copied from is hidden; one that is still open goes another day. */
    static void clearAll() {
        clear(Instant.MAX);
    }

    private static void clear(Instant before) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path copy : copies) {
                if (Files.getLastModifiedTime(copy).toInstant().isBefore(before)) {
                    clear(copy);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException expected) {
            // a copy may still be open; it goes another day
        }
    }

    private static void clear(Path copy) throws IOException {
        if (Files.isDirectory(copy)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(copy)) {
                for (Path file : files) {
                    file.toFile().setWritable(true);
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(copy);
    }
}
