package vn.truongchuan.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.truongchuan.power.WriteLog.Event;

/**
 * What a disk may hold when the power goes after some of the recorded changes. What was forced is there. Of the rest of a file each
 * write is there or not, or a part of its sectors; of the rest of a folder's names the first so many changes are there, where a
 * system without a journal counts them for each folder alone, so that a file on its way from one folder to another may be in both or none.
 */
final class AfterTheCut {
    private static final int SECTOR = 512;
    private final List<Event> events;
    private final int at;
    private final Mode mode;
    private final Random random;
    private final Map<Integer, Integer> forcedFiles = new HashMap<>();
    private final Map<String, Integer> reached = new HashMap<>();
    private final Map<Integer, Content> contents = new HashMap<>();
    private final Map<String, Integer> names;
    private final Set<String> folders;
    private final int journal;

    /** How what was not forced reached the disk. */
    enum Mode { IN_ORDER, JOURNALLED, ANY_OF_THEM, TORN }

    /** The first {@code at} changes were asked for when the power went. */
    AfterTheCut(WriteLog log, List<Event> events, int at, Mode mode, Random random) {
        this.events = events;
        this.at = at;
        this.mode = mode;
        this.random = random;
        this.names = new HashMap<>(log.namesBefore());
        this.folders = new HashSet<>(log.foldersBefore());
        this.journal = random.nextInt(at + 1);
        log.before().forEach((file, bytes) -> contents.put(file, new Content(bytes)));
        Map<String, Integer> forcedFolders = new HashMap<>();
        for (int i = 0; i < at; i++) {
            Event event = events.get(i);
            switch (event.kind()) {
                case FORCE -> forcedFiles.put(event.file(), i);
                case FORCE_FOLDER -> forcedFolders.put(event.name(), i);
                default -> { }
            }
        }
        forcedFolders.forEach(reached::put);
        for (int i = 0; i < at; i++) {
            apply(events.get(i), i);
        }
    }

    private void apply(Event event, int i) {
        switch (event.kind()) {
            case CREATE -> {
                if (named(event.name(), i)) {
                    names.put(event.name(), event.file());
                }
            }
            case WRITE, TRUNCATE -> data(event, i);
            case FOLDER -> {
                if (named(event.name(), i)) {
                    folders.add(event.name());
                }
            }
            case DELETE -> {
                if (named(event.name(), i)) {
                    names.remove(event.name());
                    folders.remove(event.name());
                }
            }
            case MOVE -> {
                if (named(event.name(), i)) {
                    names.remove(event.name());
                }
                if (named(event.to(), i)) {
                    names.put(event.to(), event.file());
                }
            }
            default -> { }
        }
    }

    /** Whether the change of a name is on the disk. */
    private boolean named(String name, int i) {
        String folder = parent(name);
        int from = reached.getOrDefault(folder, -1);
        int upTo = switch (mode) {
            case IN_ORDER -> at;
            case JOURNALLED -> Math.max(from, journal);
            default -> prefix(folder, from);
        };
        return i < upTo || i <= from;
    }

    private final Map<String, Integer> prefixes = new HashMap<>();

    private int prefix(String folder, int forced) {
        return prefixes.computeIfAbsent(folder, f -> forced + 1 + random.nextInt(at - forced));
    }

    private static String parent(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    private void data(Event event, int i) {
        boolean forced = i < forcedFiles.getOrDefault(event.file(), -1);
        if (!forced && mode != Mode.IN_ORDER && random.nextBoolean()) {
            return;
        }
        Content content = contents.computeIfAbsent(event.file(), f -> new Content(new byte[0]));
        if (event.kind() == WriteLog.Kind.TRUNCATE) {
            content.truncate((int) event.position());
        } else if (forced || mode != Mode.TORN) {
            content.write((int) event.position(), event.bytes(), 0, event.bytes().length);
        } else {
            torn(content, event);
        }
    }

    /** Either the first sectors of a write or any of them. */
    private void torn(Content content, Event event) {
        int length = event.bytes().length;
        if (random.nextBoolean()) {
            content.write((int) event.position(), event.bytes(), 0, Math.min(length, SECTOR * random.nextInt(length / SECTOR + 2)));
            return;
        }
        for (int from = 0; from < length; from += SECTOR) {
            if (random.nextBoolean()) {
                content.write((int) event.position(), event.bytes(), from, Math.min(length, from + SECTOR));
            }
        }
    }

    /** Writes it all into an empty folder. */
    void into(Path target) throws IOException {
        for (String folder : folders.stream().sorted().toList()) {
            if (reachable(folder)) {
                Files.createDirectories(target.resolve(folder));
            }
        }
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            if (reachable(parent(name.getKey()))) {
                Content content = contents.getOrDefault(name.getValue(), new Content(new byte[0]));
                Files.write(target.resolve(name.getKey()), Arrays.copyOf(content.bytes, content.length));
            }
        }
    }

    private boolean reachable(String folder) {
        return folder.isEmpty() || folders.contains(folder) && reachable(parent(folder));
    }

    /** Bytes that grow. */
    private static final class Content {
        private byte[] bytes;
        private int length;

        Content(byte[] bytes) {
            this.bytes = bytes.clone();
            this.length = bytes.length;
        }

        void truncate(int size) {
            if (size < length) {
                Arrays.fill(bytes, size, length, (byte) 0);
                length = size;
            }
        }

        void write(int position, byte[] from, int begin, int end) {
            if (end > begin) {
                int upTo = position + end;
                if (upTo > bytes.length) {
                    bytes = Arrays.copyOf(bytes, Math.max(upTo, 2 * bytes.length));
                }
                System.arraycopy(from, begin, bytes, position + begin, end - begin);
                length = Math.max(length, upTo);
            }
        }
    }
}
