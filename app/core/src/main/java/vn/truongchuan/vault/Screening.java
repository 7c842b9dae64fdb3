package vn.truongchuan.vault;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.Mark;
import vn.truongchuan.domain.evidence.Refusal;

/** Looks at a file before it is taken, without reading more of it than it must: what it is, and whether it may come in. */
public record Screening(Path path, GivenName name, long size, FileTime modified, ContentType type, Set<Mark> marks,
                        Optional<Refusal> refusal) {
    /** FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN and RECALL_ON_DATA_ACCESS: the bytes are only in the cloud. */
    private static final int ONLY_IN_THE_CLOUD = 0x1000 | 0x40000 | 0x400000;

    public Screening {
        marks = Set.copyOf(marks);
    }

    /** Screens a file; trouble is a refusal, never an exception. */
    public static Screening of(Path path, Limits limits) {
        GivenName name = GivenName.of(path);
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException unreadable) {
            return refused(path, name, 0, FileTime.fromMillis(0), Refusal.of(Refusal.UNREADABLE, shown(name, path)));
        }
        long size = attributes.size();
        Optional<Refusal> refusal = byOutside(path, name, attributes, limits);
        if (refusal.isPresent()) {
            return refused(path, name, size, attributes.lastModifiedTime(), refusal.get());
        }
        try (FileInputStream in = open(path)) {
            byte[] head = in.readNBytes(TypeDetector.HEAD);
            Sorting sorting = TypeDetector.detect(path.toFile(), head, name);
            Set<Mark> marks = marks(sorting, size, limits);
            Optional<Refusal> program = program(sorting, name);
            return new Screening(path, name, size, attributes.lastModifiedTime(), sorting.type(), marks, program);
        } catch (IOException unreadable) {
            return refused(path, name, size, attributes.lastModifiedTime(), unreadable(path, name));
        }
    }

    /** Whether the file still is as it was when it was screened. */
    boolean unchanged() {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile() && now.size() == size && now.lastModifiedTime().equals(modified);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Opens the source; a file that another program holds is tried again for two seconds. */
    static FileInputStream open(Path path) throws IOException {
        File file = path.toFile();
        if (!Files.isReadable(path) && Files.exists(path)) {
            throw new FileNotFoundException(file.getName());
        }
        return Files.exists(path) ? Patience.retry(() -> new FileInputStream(file)) : new FileInputStream(file);
    }

    static Refusal unreadable(Path path, GivenName name) {
        Path lock = path.resolveSibling("~$" + name.given());
        Path shortLock = path.resolveSibling("~$" + (name.given().length() > 2 ? name.given().substring(2) : ""));
        boolean held = Files.exists(lock, LinkOption.NOFOLLOW_LINKS) || Files.exists(shortLock, LinkOption.NOFOLLOW_LINKS);
        return Refusal.of(held ? Refusal.OPEN_ELSEWHERE : Refusal.UNREADABLE, shown(name, path));
    }

    static Optional<Refusal> program(Sorting sorting, GivenName name) {
        return sorting.type() == ContentType.PROGRAM ? Optional.of(Refusal.of(Refusal.PROGRAM, name.nfc())) : Optional.empty();
    }

    private static Optional<Refusal> byOutside(Path path, GivenName name, BasicFileAttributes attributes, Limits limits) {
        if (!attributes.isRegularFile()) {
            return Optional.of(Refusal.of(Refusal.KIND, shown(name, path)));
        }
        if (name.leftover()) {
            return Optional.of(Refusal.of(Refusal.SKIPPED, name.nfc()));
        }
        if (name.program()) {
            return Optional.of(Refusal.of(Refusal.PROGRAM, name.nfc()));
        }
        if (attributes.size() > limits.largest()) {
            return Optional.of(Refusal.of(Refusal.SIZE, name.nfc(), Long.toString(mebibytes(attributes.size())),
                    Long.toString(mebibytes(limits.largest()))));
        }
        return onlyInTheCloud(path) ? Optional.of(Refusal.of(Refusal.CLOUD, name.nfc())) : Optional.empty();
    }

    private static boolean onlyInTheCloud(Path path) {
        try {
            return path.getFileSystem().supportedFileAttributeViews().contains("dos") && File.separatorChar == '\\'
                    && Files.getAttribute(path, "dos:attributes", LinkOption.NOFOLLOW_LINKS) instanceof Integer bits
                    && (bits & ONLY_IN_THE_CLOUD) != 0;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }

    private static Set<Mark> marks(Sorting sorting, long size, Limits limits) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(sorting.marks());
        if (size > limits.large()) {
            marks.add(Mark.LARGE);
        }
        return marks;
    }

    private static Screening refused(Path path, GivenName name, long size, FileTime modified, Refusal why) {
        return new Screening(path, name, size, modified, ContentType.UNKNOWN, Set.of(), Optional.of(why));
    }

    private static String shown(GivenName name, Path path) {
        return name.nfc().isEmpty() ? path.toString() : name.nfc();
    }

    private static long mebibytes(long bytes) {
        return bytes >> 20;
    }
}
