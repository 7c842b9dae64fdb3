package vn.truongchuan.store;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.drive.StickSign;
import vn.truongchuan.drive.StickSigns;

/**
 * Copies the folder of a workspace nobody has open: beside its target, every file forced and read back, then moved into place in one step.
 * The source is only read. What looks like a virus put it there stays behind and is named.
 */
public final class FolderCopy {
    /** Stands in a copy that is not finished, so that a later attempt may clear it away. */
    private static final String UNFINISHED = ".copying";
    private static final Set<StickSign.Kind> STAY_BEHIND = EnumSet.complementOf(EnumSet.of(StickSign.Kind.HIDDEN));
    private static final int BUFFER = 64 * 1024;
    private final Path from;
    private final Path to;
    private final Path part;
    private final Progress progress;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<Path> left = new ArrayList<>();
    private boolean mine;
    private long total;
    private long done;

    private FolderCopy(Path from, Path to, Progress progress) {
        this.from = from.toAbsolutePath().normalize();
        this.to = to.toAbsolutePath().normalize();
        this.part = this.to.resolveSibling(this.to.getFileName() + ".part");
        this.progress = progress;
    }

    /**
     * What was copied.
     *
     * @param leftBehind what was not, relative to the folder
     */
    public record Copied(Path folder, int files, long bytes, List<Path> leftBehind) {
        public Copied {
            leftBehind = List.copyOf(leftBehind);
        }
    }

    /**
     * Copies.
     *
     * @throws Failure WS-MISSING, WS-LOCKED, WS-HOME-…, WS-ONSTICK (the target), WS-FOLDER-NOT-EMPTY, COPY-SPACE, COPY-DIFFERS, USB-READ;
     *     nothing is left of the attempt then, nor after a cancel
     */
    public static Copied copy(Path from, Path to, Progress progress) {
        return new FolderCopy(from, to, progress).run();
    }

    private Copied run() {
        WorkspaceFolder source = new WorkspaceFolder(from);
        if (Marker.read(source.marker()).isEmpty() && !Files.exists(source.databaseFile())) {
            throw new Failure("WS-MISSING", from.toString());
        }
        HomeCheck.check(to);
        Optional<FileChannel> held = FolderLock.hold(source.lock());
        try {
            if (to.startsWith(from) || !new WorkspaceFolder(to).isFree()) {
                throw new Failure("WS-FOLDER-NOT-EMPTY", to.toString());
            }
            list(from);
            total = 2 * sizes();
            return write();
        } catch (IOException trouble) {
            throw failure(trouble);
        } finally {
            held.ifPresent(FolderCopy::letGo);
        }
    }

    private static void letGo(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException ignored) {
            // nothing was written through it
        }
    }

    private Copied write() throws IOException {
        Path top = firstToMake();
        boolean placed = false;
        try {
            Files.createDirectories(to.getParent());
            clearLeftover();
            long free = Files.getFileStore(to.getParent()).getUsableSpace();
            long need = total / 2 + total / 200 + (1 << 20);
            if (free < need) {
                throw space(need, free);
            }
            Files.createDirectory(part);
            mine = true;
            Files.createFile(part.resolve(UNFINISHED));
            for (Path folder : folders) {
                Files.createDirectories(part.resolve(from.relativize(folder)));
            }
            for (Path file : files) {
                copy(file, part.resolve(from.relativize(file)));
            }
            for (Path folder : folders) {
                Disk.forceFolder(part.resolve(from.relativize(folder)));
            }
            progress.stopIfCancelled();
            Files.deleteIfExists(to);
            Disk.move(part, to);
            placed = true;
            Files.delete(to.resolve(UNFINISHED));
            progress.step(total, total, "");
            return new Copied(to, files.size(), total / 2, left);
        } finally {
            if (!placed) {
                takeAway(top);
            }
        }
    }

    /** The outermost folder above the target that does not exist yet, or the unfinished copy itself. */
    private Path firstToMake() {
        Path top = part;
        while (top.getParent() != null && !Files.exists(top.getParent())) {
            top = top.getParent();
        }
        return top;
    }

    private void takeAway(Path top) throws IOException {
        if (mine) {
            delete(part);
        }
        if (!top.equals(part)) {
            delete(top);
        }
    }

    private void clearLeftover() throws IOException {
        if (Files.exists(part) && !Files.exists(part.resolve(UNFINISHED))) {
            throw new Failure("WS-FOLDER-NOT-EMPTY", part.toString());
        }
        delete(part);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Links are not followed; what a virus may have put there is not taken along. */
    private void list(Path folder) throws IOException {
        folders.add(folder);
        Set<String> suspect = StickSigns.in(folder, true).signs().stream().filter(s -> STAY_BEHIND.contains(s.kind()))
                .map(StickSign::name).collect(Collectors.toSet());
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.sorted().toList()) {
                boolean directory = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                if (suspect.contains(path.getFileName().toString())
                        || !directory && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    left.add(from.relativize(path));
                } else if (directory) {
                    list(path);
                } else {
                    files.add(path);
                }
            }
        } catch (java.io.UncheckedIOException pulledOut) {
            throw new Failure(pulledOut.getCause(), "USB-READ", folder.toString());
        }
    }

    private long sizes() throws IOException {
        long sum = 0;
        for (Path file : files) {
            sum += Files.size(file);
        }
        return sum;
    }

    private void copy(Path file, Path target) throws IOException {
        MessageDigest written = Computer.sha256();
        try (InputStream in = opened(file); FileOutputStream out = new FileOutputStream(target.toFile())) {
            byte[] buffer = new byte[BUFFER];
            for (int read = read(in, buffer, file); read >= 0; read = read(in, buffer, file)) {
                out.write(buffer, 0, read);
                written.update(buffer, 0, read);
                step(read, file);
            }
            out.getFD().sync();
        }
        MessageDigest readBack = Computer.sha256();
        try (InputStream in = Files.newInputStream(target)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                readBack.update(buffer, 0, read);
                step(read, file);
            }
        }
        if (!MessageDigest.isEqual(written.digest(), readBack.digest())) {
            throw new Failure("COPY-DIFFERS", target.toString());
        }
    }

    private static InputStream opened(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new Failure(unreadable, "USB-READ", file.toString());
        }
    }

    private static int read(InputStream in, byte[] buffer, Path file) {
        try {
            return in.read(buffer);
        } catch (IOException pulledOut) {
            throw new Failure(pulledOut, "USB-READ", file.toString());
        }
    }

    private void step(long bytes, Path file) {
        done += bytes;
        progress.stopIfCancelled();
        progress.step(done, total, from.relativize(file).toString());
    }

    private Failure failure(IOException trouble) {
        Path there = to.getParent() != null && Files.exists(to.getParent()) ? to.getParent() : from;
        return Disk.full(trouble, there) ? space(total / 2, 0) : Disk.failure(trouble, there);
    }

    private Failure space(long need, long free) {
        return new Failure("COPY-SPACE", to.toString(), Long.toString((need >> 20) + 1), Long.toString(free >> 20));
    }
}
