package vn.truongchuan.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.json.Json;

/**
 * Keeps a second opener out and tells it who is in. The lock is the operating system's and ends with the program;
 * the text says who, and a text left behind tells of an unclean end.
 */
final class FolderLock implements AutoCloseable {
    /** Far behind the text, so that the text stays readable where locks forbid reading. */
    private static final long LOCKED_BYTE = 1L << 40;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private final FileChannel channel;
    private final boolean afterUncleanEnd;
    private final Instant since;
    private String person = "?";

    private FolderLock(FileChannel channel, boolean afterUncleanEnd, Instant since) {
        this.channel = channel;
        this.afterUncleanEnd = afterUncleanEnd;
        this.since = since;
    }

    /** Takes the lock or throws WS-LOCKED with person, computer and time. */
    static FolderLock take(Path file, Instant now) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw locked(file);
            }
            FolderLock lock = new FolderLock(channel, channel.size() > 0, now);
            lock.name("");
            channel.force(true);
            Disk.forceFolder(file.getParent());
            return lock;
        } catch (IOException trouble) {
            throw Disk.failure(trouble, file);
        }
    }

    /**
     * Holds the lock of a folder that is only going to be read, and writes nothing, so that a sign of an unclean end stays.
     *
     * @return empty where nobody can have the folder open: it was never opened, or lies on something that cannot be written
     * @throws Failure WS-LOCKED where somebody has it open
     */
    static Optional<FileChannel> hold(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw locked(file);
            }
            return Optional.of(channel);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException sameProgram) {
            return false;
        }
    }

    private static Failure locked(Path file) {
        try {
            JsonNode text = Json.read(Files.readString(file));
            String who = text.path("person").asText();
            ZonedDateTime since = Instant.parse(text.path("since").asText()).atZone(ZoneId.systemDefault());
            return new Failure("WS-LOCKED", who.isBlank() ? "?" : who, text.path("computer").asText("?"), SHOWN.format(since));
        } catch (IOException | java.time.DateTimeException unreadable) {
            return new Failure(unreadable, "WS-LOCKED", "?", "?", "?");
        }
    }

    /** Whether the program that had it before did not close the workspace. */
    boolean afterUncleanEnd() {
        return afterUncleanEnd;
    }

    /** Says who is working, for those who find the workspace locked. */
    void name(String who) {
        if (!who.equals(person)) {
            person = who;
            try {
                write();
            } catch (IOException ignored) {
                // the text is a courtesy to others; the lock itself needs no space on the disk
            }
        }
    }

    private void write() throws IOException {
        ObjectNode text = Json.object();
        text.put("person", person);
        text.put("computer", Computer.name());
        text.put("process", ProcessHandle.current().pid());
        text.put("since", since.toString());
        byte[] bytes = Json.pretty(text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        channel.position(0);
        Disk.writeAll(channel, bytes);
        channel.truncate(bytes.length);
    }

    /** Gives the lock back; after a clean end the text is gone, otherwise it stays as a sign. */
    void release(boolean clean) {
        try (channel) {
            if (clean) {
                channel.truncate(0);
            }
        } catch (IOException ignored) {
            // the lock ends with the channel; a text that stays only causes a check at the next start
        }
    }

    @Override
    public void close() {
        release(false);
    }
}
