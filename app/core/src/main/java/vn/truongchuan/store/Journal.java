package vn.truongchuan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.truongchuan.base.Protection;

/**
 * The edit journal: each save is appended and forced here before the database commits it,
 * so that neither a power cut nor a lost database file takes away what was acknowledged.
 * Used on the database thread alone.
 */
final class Journal implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("journal-(\\d{4}-\\d{2})-(\\d{12})(?:-(\\d+))?\\.jsonl");
    private static final long LARGE = 4L * 1024 * 1024;
    private final Path folder;
    private final Clock clock;
    private final Protection protection;
    private Optional<FileChannel> channel = Optional.empty();
    private String month = "";

    Journal(Path folder, Clock clock) {
        this(folder, clock, Protection.NONE);
    }

    Journal(Path folder, Clock clock, Protection protection) {
        this.folder = folder;
        this.clock = clock;
        this.protection = protection;
    }

    Protection protection() {
        return protection;
    }

    /** Writes one line and forces it; after a failure nothing of it is left. */
    void append(JournalLine line) throws IOException {
        FileChannel out = channelFor(line.number());
        long before = out.size();
        try {
            Disk.writeAll(out, (protection.hidden(line.encode()) + "\n").getBytes(StandardCharsets.UTF_8));
            out.force(true);
        } catch (IOException trouble) {
            takeBack(out, before);
            throw trouble;
        }
    }

    /** A half line would make the next one unreadable: cut it off, or go on in a new file. */
    private void takeBack(FileChannel out, long before) {
        try {
            out.truncate(before);
        } catch (IOException alsoBroken) {
            close();
        }
    }

    private FileChannel channelFor(long number) throws IOException {
        String now = YearMonth.now(clock.withZone(ZoneOffset.UTC)).toString();
        if (channel.isPresent() && now.equals(month) && channel.get().size() < LARGE) {
            return channel.get();
        }
        close();
        Files.createDirectories(folder);
        FileChannel opened = FileChannel.open(freeName(now, number), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.APPEND);
        Disk.forceFolder(folder);
        channel = Optional.of(opened);
        month = now;
        return opened;
    }

    /** A session never goes on in an older file: its last line may be torn. */
    private Path freeName(String now, long number) {
        String name = "journal-" + now + "-" + String.format(Locale.ROOT, "%012d", number);
        Path file = folder.resolve(name + ".jsonl");
        for (int again = 2; Files.exists(file); again++) {
            file = folder.resolve(name + "-" + again + ".jsonl");
        }
        return file;
    }

    /** The journal files by the number of their first line. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(f -> NAME.matcher(f.getFileName().toString()).matches())
                    .sorted(Comparator.comparingLong(Journal::firstNumber).thenComparing(Comparator.naturalOrder())).toList();
        }
    }

    static long firstNumber(Path file) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        return matcher.matches() ? Long.parseLong(matcher.group(2)) : Long.MAX_VALUE;
    }

    /** The files that can hold lines above a number. */
    List<Path> filesAfter(long number) throws IOException {
        List<Path> files = files();
        List<Path> needed = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            boolean beginsAbove = firstNumber(files.get(i)) > number;
            if (beginsAbove || i + 1 == files.size() || firstNumber(files.get(i + 1)) > number + 1) {
                needed.add(files.get(i));
            }
        }
        return needed;
    }

    /**
     * Deletes files whose every line is at or below a number, and which were last written before a time; the newest always stays.
     *
     * @return how many went
     */
    int prune(long upTo, Instant before) throws IOException {
        List<Path> files = files();
        int gone = 0;
        for (int i = 0; i + 1 < files.size(); i++) {
            boolean allHeld = firstNumber(files.get(i + 1)) <= upTo + 1;
            if (allHeld && Files.getLastModifiedTime(files.get(i)).toInstant().isBefore(before)) {
                Files.delete(files.get(i));
                gone++;
            }
        }
        return gone;
    }

    @Override
    public void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException ignored) {
            // every line was forced when it was written
        }
        channel = Optional.empty();
    }
}
