package vn.truongchuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.truongchuan.store.StoreFixture.NAME;
import static vn.truongchuan.store.StoreFixture.STATEMENT;
import static vn.truongchuan.store.StoreFixture.save;
import static vn.truongchuan.store.StoreFixture.value;
import static vn.truongchuan.store.StoreFixture.values;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;

/**
 * Cuts the power at random writes of a recorded session: what was forced is on the disk, of the rest each write or none,
 * or half of it. What was acknowledged must be there. More cuts with -Dcuts=1000.
 */
class PowerCutTest {
    private static final int SAVES = 150;
    private static final int SECTOR = 512;
    @TempDir
    private Path temp;
    private final List<Integer> acknowledgedAt = new ArrayList<>();
    private List<RecordedDisk.Event> events;
    private List<String> journal;
    private byte[] start;

    @Test
    void whatWasAcknowledgedIsThereAfterAPowerCut() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        record(random);
        int lostWithoutJournal = 0;
        for (int cut = 0; cut < Integer.getInteger("cuts", 24); cut++) {
            int at = random.nextInt(events.size() + 1);
            Mode mode = Mode.values()[random.nextInt(Mode.values().length)];
            String name = "-Dseed=" + seed + " cut " + cut + " at " + at + " of " + events.size() + " " + mode;
            lostWithoutJournal += check(name, image(at, mode, random), acknowledged(at), random, temp.resolve("cut" + cut));
        }
        System.out.println("PowerCutTest -Dseed=" + seed + ": cuts in which the journal was needed: " + lostWithoutJournal);
    }

    /** How the writes after the last force reached the disk. */
    private enum Mode { IN_ORDER, ANY_OF_THEM, TORN }

    private void record(Random random) throws IOException {
        StoreFixture fixture = new StoreFixture(temp.resolve("w"));
        fixture.create().close();
        start = Files.readAllBytes(fixture.folder.databaseFile());
        RecordedDisk disk = new RecordedDisk();
        RecordedDisk.events().clear();
        FilePath.register(disk);
        try (WorkspaceStore store = new StoreOpening(fixture.folder, Clock.systemUTC(), Migrations.shipped(),
                file -> Database.open(file, "recorded:")).open()) {
            for (int i = 1; i <= SAVES; i++) {
                save(store, i % 3 == 0 ? STATEMENT : NAME, i + ":" + "chữ ".repeat(random.nextInt(400)));
                acknowledgedAt.add(RecordedDisk.events().size());
                if (random.nextInt(15) == 0) {
                    store.force();
                }
            }
            events = List.copyOf(RecordedDisk.events());
        } finally {
            FilePath.unregister(disk);
        }
        journal = new ArrayList<>();
        for (Path file : fixture.journalFiles()) {
            journal.addAll(Files.readAllLines(file));
        }
        assertThat(journal).hasSize(SAVES);
    }

    private int acknowledged(int at) {
        return (int) acknowledgedAt.stream().filter(end -> end <= at).count();
    }

    private byte[] image(int at, Mode mode, Random random) {
        int forced = 0;
        for (int i = 0; i < at; i++) {
            forced = events.get(i).kind() == RecordedDisk.Event.Kind.FORCE ? i : forced;
        }
        byte[] image = start;
        for (int i = 0; i < at; i++) {
            boolean reaches = i < forced || mode == Mode.IN_ORDER || random.nextBoolean();
            if (reaches) {
                image = apply(image, events.get(i), i >= forced && mode == Mode.TORN ? random : null);
            }
        }
        return image;
    }

    private static byte[] apply(byte[] image, RecordedDisk.Event event, Random tearing) {
        switch (event.kind()) {
            case TRUNCATE:
                return Arrays.copyOf(image, (int) event.position());
            case WRITE:
                int length = event.bytes().length;
                if (tearing != null) {
                    length = Math.min(length, SECTOR * tearing.nextInt(length / SECTOR + 2));
                }
                byte[] next = Arrays.copyOf(image, Math.max(image.length, (int) event.position() + length));
                System.arraycopy(event.bytes(), 0, next, (int) event.position(), length);
                return next;
            case FORCE:
            default:
                return image;
        }
    }

    /** Opens what the cut left; 1 where the database alone had lost something. */
    private int check(String name, byte[] image, int acknowledged, Random random, Path root) throws IOException {
        WorkspaceFolder folder = new WorkspaceFolder(root);
        Files.createDirectories(folder.data());
        Files.createDirectories(folder.journal());
        Files.write(folder.databaseFile(), image);
        Files.writeString(folder.lock(), "{}");
        new Marker(Marker.FORMAT, 1, "cycle-1").write(folder.marker());
        String torn = acknowledged < SAVES ? journal.get(acknowledged).substring(0, random.nextInt(60)) : "";
        Files.writeString(folder.journal().resolve("journal-2026-03-000000000001.jsonl"),
                journal.subList(0, acknowledged).stream().map(line -> line + "\n").collect(Collectors.joining()) + torn);
        try (WorkspaceStore store = WorkspaceStore.open(root, Clock.systemUTC())) {
            List<String> there = new ArrayList<>(values(store, NAME));
            there.addAll(values(store, STATEMENT));
            List<Integer> numbers = there.stream().map(v -> Integer.parseInt(v.substring(0, v.indexOf(':')))).sorted().toList();
            assertThat(numbers.subList(0, acknowledged)).as(name).hasSize(acknowledged).doesNotHaveDuplicates()
                    .allSatisfy(n -> assertThat(n).isBetween(1, acknowledged));
            assertThat(value(store, NAME)).as(name).isEqualTo(last(store.history(NAME)));
            assertThat(value(store, STATEMENT)).as(name).isEqualTo(last(store.history(STATEMENT)));
            assertThat(store.verify()).as(name).isEmpty();
            assertThat(store.findings()).as(name).isEmpty();
            return store.replayed() > 0 ? 1 : 0;
        } catch (Failure refused) {
            throw new AssertionError(name, refused);
        }
    }

    private static String last(List<vn.truongchuan.domain.field.FieldChange> changes) {
        return changes.isEmpty() ? "" : changes.get(0).after().value().orElse("");
    }
}
