package vn.truongchuan.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.base.Protection;

/** Reads journal files: good lines, and what is wrong with the others. */
final class JournalReader {
    private final String workspace;
    private final Path aside;
    private final Protection protection;
    private final List<JournalLine> lines = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    /**
     * @param aside folder in which damaged lines are kept
     */
    JournalReader(String workspace, Path aside, Protection protection) {
        this.workspace = workspace;
        this.aside = aside;
        this.protection = protection;
    }

    /** Reads one file; a last line without its end was never acknowledged and counts as not written unless it is whole. */
    void read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int start = 0;
        int count = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                line(file, ++count, bytes, start, at);
                start = at + 1;
            }
        }
        if (start < bytes.length) {
            decode(bytes, start, bytes.length).ifPresent(this::take);
        }
    }

    private void line(Path file, int count, byte[] bytes, int start, int end) throws IOException {
        Optional<JournalLine> line = decode(bytes, start, end);
        if (line.isPresent()) {
            take(line.get());
            return;
        }
        if (end + 1 == bytes.length && torn(bytes, start, end)) {
            return;
        }
        String name = file.getFileName() + "-line-" + count;
        Files.createDirectories(aside);
        Path kept = aside.resolve(name + ".txt");
        if (!Files.exists(kept)) {
            Disk.replace(kept, java.util.Arrays.copyOfRange(bytes, start, end));
        }
        damaged.add(name);
    }

    /** A last line with holes was being written when the power went: its end reached the disk, a part before it did not. */
    private static boolean torn(byte[] bytes, int start, int end) {
        for (int at = start; at < end; at++) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return false;
    }

    private void take(JournalLine line) {
        if (line.workspace().equals(workspace)) {
            lines.add(line);
        } else {
            foreign.add(line.workspace());
        }
    }

    private Optional<JournalLine> decode(byte[] bytes, int start, int end) {
        return protection.shown(new String(bytes, start, end - start, StandardCharsets.UTF_8)).flatMap(JournalLine::decode);
    }

    List<JournalLine> lines() {
        return lines;
    }

    /** Names of the lines whose sum is wrong, as kept aside. */
    List<String> damaged() {
        return damaged;
    }

    /** Ids of other workspaces whose lines lie here. */
    List<String> foreign() {
        return foreign;
    }
}
