package vn.truongchuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.truongchuan.base.Protection;

/**
 * Where things lie inside a workspace's folder; described in docs/data-format.md.
 *
 * @param protection how they lie there: as they are, or encrypted
 */
public record WorkspaceFolder(Path root, Protection protection) {

    public WorkspaceFolder(Path root) {
        this(root, Protection.NONE);
    }

    /** Says that this folder is a workspace and of which format; written last when it is made. */
    public Path marker() {
        return root.resolve("workspace.json");
    }

    /** What a list of recent workspaces shows; can be made again from the database. */
    public Path summary() {
        return root.resolve("summary.json");
    }

    public Path lock() {
        return root.resolve("lock");
    }

    public Path data() {
        return root.resolve("data");
    }

    public Path databaseFile() {
        return data().resolve("workspace.mv.db");
    }

    /** A database that is being made or upgraded; it takes the place of the real one when it is whole. */
    public Path nextDatabaseFile() {
        return data().resolve("next.mv.db");
    }

    public Path journal() {
        return root.resolve("journal");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    /** Standard sets that came with this workspace and not with the program; usually not there. */
    public Path standards() {
        return root.resolve("standards");
    }

    /** The workspace's own signing key; made on first need, never part of a backup. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** Is there, and locked, while a workspace is being made; left behind where the program ended meanwhile. */
    Path making() {
        return root.resolve("making");
    }

    /** The two files that hold the key of a protected workspace; not there for one that is not. */
    public Path keyFiles() {
        return root.resolve("protection");
    }

    /** The files of the key by their names; none where the workspace is not protected. */
    Map<String, byte[]> keyFileContents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        if (protection.hides() && Files.isDirectory(keyFiles())) {
            try (Stream<Path> inside = Files.list(keyFiles())) {
                for (Path file : inside.filter(f -> f.getFileName().toString().matches("[a-z]+\\.age")).toList()) {
                    contents.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }

    /** Whether it takes a key to open, as the files of the key or the database say. */
    public boolean isProtected() {
        return Files.isDirectory(keyFiles()) || Files.isRegularFile(databaseFile()) && Database.looksEncrypted(databaseFile());
    }

    /** Evidence files; only the vault package touches it. */
    public Path vault() {
        return root.resolve("vault");
    }

    /** Whether it does not exist or has nothing in it. */
    public boolean isFree() throws IOException {
        if (!Files.exists(root)) {
            return true;
        }
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(root)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Whether making a workspace here was begun and never finished, so that nothing of it counts. */
    boolean isHalfMade() {
        return Files.exists(making()) && !Files.exists(marker()) && !Files.exists(databaseFile());
    }

    /** Deletes all that a workspace is made of; for one that could not be made whole. */
    void clear() throws IOException {
        for (Path top : List.of(marker(), summary(), lock(), data(), journal(), backups(), standards(), vault(), keyFiles())) {
            if (Files.exists(top)) {
                try (Stream<Path> inside = Files.walk(top)) {
                    for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    /** Copies the journal into another workspace's folder, where the next opening reads it. */
    public void copyJournal(WorkspaceFolder to) {
        try {
            for (Path file : new Journal(journal(), Clock.systemUTC()).files()) {
                Files.copy(file, to.journal().resolve(file.getFileName()));
            }
        } catch (IOException trouble) {
            throw Disk.failure(trouble, to.journal());
        }
    }

    /** Copies the workspace's own standard sets into another workspace's folder. */
    public void copyStandards(WorkspaceFolder to) {
        if (!Files.isDirectory(standards())) {
            return;
        }
        try (Stream<Path> inside = Files.list(standards())) {
            Files.createDirectories(to.standards());
            for (Path file : inside.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.standards().resolve(file.getFileName()));
            }
        } catch (IOException trouble) {
            throw Disk.failure(trouble, to.standards());
        }
    }

    /** Deletes what was being written when the program ended. */
    void clearParts() throws IOException {
        Files.deleteIfExists(making());
        if (Files.isDirectory(backups())) {
            try (Stream<Path> inside = Files.list(backups())) {
                for (Path part : inside.filter(f -> f.getFileName().toString().endsWith(".part")).toList()) {
                    Files.delete(part);
                }
            }
        }
    }
}
