package vn.truongchuan.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every change of the files below one folder, in the order in which it was asked for; one change at a time. */
final class WriteLog {
    private static final int LINES = 40;
    private final Path root;
    private final Map<String, Integer> files = new HashMap<>();
    private final Map<Integer, byte[]> before = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<String> folders = new ArrayList<>();
    private final Map<String, Integer> namesBefore;

    enum Kind { CREATE, WRITE, TRUNCATE, FORCE, FOLDER, FORCE_FOLDER, MOVE, DELETE }

    /**
     * One change.
     *
     * @param file number of the file, the same under all its names; -1 for a folder
     * @param name under the root, as it was before the change
     * @param to for a move
     */
    record Event(Kind kind, int file, String name, String to, long position, byte[] bytes) {
    }

    /** What may be refused by the disk. */
    interface Change<T> {
        T make() throws IOException;
    }

    /** Begins with what lies there now, taken to be on the disk for good. */
    WriteLog(Path root) throws IOException {
        this.root = root;
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                if (Files.isDirectory(path)) {
                    folders.add(name(path));
                } else {
                    before.put(before.size(), Files.readAllBytes(path));
                    files.put(name(path), before.size() - 1);
                }
            }
        }
        this.namesBefore = Map.copyOf(files);
    }

    /** The path under the root; empty for the root itself. */
    private String name(Path real) {
        return root.relativize(real.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    synchronized int size() {
        return events.size();
    }

    synchronized List<Event> events() {
        return List.copyOf(events);
    }

    /** The last changes before a place, for people. */
    synchronized String around(int at) {
        Map<Integer, String> known = new HashMap<>();
        namesBefore.forEach((name, file) -> known.put(file, name));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < at; i++) {
            Event event = events.get(i);
            if (event.file() >= 0 && !event.name().isEmpty()) {
                known.put(event.file(), event.to().isEmpty() ? event.name() : event.to());
            }
            if (i >= at - LINES) {
                text.append(i).append(' ').append(event.kind()).append(' ')
                        .append(event.file() < 0 ? event.name() : known.get(event.file()))
                        .append(' ').append(event.position()).append('+').append(event.bytes().length).append('\n');
            }
        }
        return text.toString();
    }

    /** The contents of the files that lay there at the beginning, by number. */
    Map<Integer, byte[]> before() {
        return before;
    }

    /** The numbers of the files that lay there at the beginning, by name. */
    Map<String, Integer> namesBefore() {
        return namesBefore;
    }

    /** The folders that lay there at the beginning; the root is "". */
    List<String> foldersBefore() {
        return folders;
    }

    /** The number of a file that is being opened; -1 for a folder. */
    synchronized int opened(Path real, boolean existed) {
        if (Files.isDirectory(real)) {
            return -1;
        }
        String name = name(real);
        if (!existed || !files.containsKey(name)) {
            files.put(name, before.size() + events.size());
            events.add(new Event(Kind.CREATE, files.get(name), name, "", 0, new byte[0]));
        }
        return files.get(name);
    }

    synchronized int write(int file, long position, byte[] bytes, Change<Integer> change) throws IOException {
        int written = change.make();
        byte[] really = written == bytes.length ? bytes : java.util.Arrays.copyOf(bytes, written);
        events.add(new Event(Kind.WRITE, file, "", "", position, really));
        return written;
    }

    synchronized void truncate(int file, long size, Change<?> change) throws IOException {
        change.make();
        events.add(new Event(Kind.TRUNCATE, file, "", "", size, new byte[0]));
    }

    synchronized void force(int file, Path real) {
        events.add(file < 0 ? new Event(Kind.FORCE_FOLDER, -1, name(real), "", 0, new byte[0])
                : new Event(Kind.FORCE, file, "", "", 0, new byte[0]));
    }

    synchronized void folder(Path real, Change<?> change) throws IOException {
        change.make();
        events.add(new Event(Kind.FOLDER, -1, name(real), "", 0, new byte[0]));
    }

    synchronized void delete(Path real, Change<?> change) throws IOException {
        change.make();
        Integer file = files.remove(name(real));
        events.add(new Event(Kind.DELETE, file == null ? -1 : file, name(real), "", 0, new byte[0]));
    }

    synchronized void move(Path from, Path to, Change<?> change) throws IOException {
        if (Files.isDirectory(from)) {
            throw new IOException("moving folders is not recorded: " + from);
        }
        change.make();
        Integer file = files.remove(name(from));
        if (file == null) {
            throw new IllegalStateException(name(from) + " was not written through the recorded file system");
        }
        files.put(name(to), file);
        events.add(new Event(Kind.MOVE, file, name(from), name(to), 0, new byte[0]));
    }
}
