package vn.truongchuan.vault;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.drive.NamesOnDisk;

/** Where things lie in a vault: {@code ab/<64 hex>}, {@code incoming/} for what is being copied, {@code trash/<day>/}. */
final class VaultFolder {
    private static final String INCOMING = "incoming";
    private static final String TRASH = "trash";
    private final Path root;

    VaultFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Path of(FileDigest digest) {
        return root.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
    }

    /** A name for a copy in the making; its folder exists afterwards. */
    Path incoming() throws IOException {
        Path folder = Files.createDirectories(root.resolve(INCOMING));
        return folder.resolve(UUID.randomUUID() + ".part");
    }

    /** Moves a finished copy to its final name, in one step, and makes the step last. */
    void place(Path copy, FileDigest digest) throws IOException {
        Path target = of(digest);
        makeLast(target.getParent());
        Patience.retry(() -> Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
        NamesOnDisk.tryForce(target.getParent());
    }

    /** Makes a folder whose own name is on the disk before anybody puts a file there; one at a time, for the others wait for that too. */
    private synchronized void makeLast(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            NamesOnDisk.tryForce(root);
            NamesOnDisk.tryForce(root.getParent());
        }
    }

    void toTrash(Path file, LocalDate day) throws IOException {
        Path folder = Files.createDirectories(root.resolve(TRASH).resolve(day.toString()));
        Patience.retry(() -> Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING));
        NamesOnDisk.tryForce(folder);
    }

    /** The newest thrown-away copy of a content. */
    Optional<Path> inTrash(FileDigest digest) throws IOException {
        Path found = null;
        for (Path day : list(root.resolve(TRASH))) {
            Path file = day.resolve(digest.hex());
            if (Files.isRegularFile(file)) {
                found = file;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Deletes what was thrown away before that day; gives how many files. */
    int emptyTrash(LocalDate before) throws IOException {
        int deleted = 0;
        for (Path day : list(root.resolve(TRASH))) {
            if (day(day).filter(d -> d.isBefore(before)).isPresent()) {
                for (Path file : list(day)) {
                    Files.delete(file);
                    deleted++;
                }
                Files.delete(day);
            }
        }
        return deleted;
    }

    private static Optional<LocalDate> day(Path folder) {
        try {
            return Optional.of(LocalDate.parse(folder.getFileName().toString()));
        } catch (DateTimeParseException expected) {
            return Optional.empty();
        }
    }

    /** Deletes copies that were being made when the program was ended; gives how many. */
    int clearIncoming() throws IOException {
        int deleted = 0;
        for (Path leftover : list(root.resolve(INCOMING))) {
            deleted += leftover.getFileName().toString().endsWith(".part") && Files.deleteIfExists(leftover) ? 1 : 0;
        }
        return deleted;
    }

    /** Everything that lies under the root but for incoming and trash, in order. */
    List<Path> contents() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path top : list(root)) {
            String name = top.getFileName().toString();
            if (!name.equals(INCOMING) && !name.equals(TRASH)) {
                if (Files.isDirectory(top)) {
                    found.addAll(list(top));
                } else {
                    found.add(top);
                }
            }
        }
        return found;
    }

    /** The content a file should hold by its place and name; empty for a file that is none of ours. */
    Optional<FileDigest> digest(Path file) {
        String name = file.getFileName().toString();
        if (!name.matches("[0-9a-f]{64}") || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(new FileDigest(name)).filter(digest -> of(digest).equals(file));
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(found::add);
            } catch (java.nio.file.DirectoryIteratorException broken) {
                throw broken.getCause();
            }
            found.sort(null);
        }
        return found;
    }
}
