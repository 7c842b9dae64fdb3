package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;

/** What is tidied away after a backup, and what is not. */
class HousekeepingTest {
    private static final Editor LAN = new Editor("Nguyễn Thị Lan");
    @TempDir
    private Path temp;
    private Path folder;
    private Instant now = Instant.now();

    @BeforeEach
    void make() {
        folder = temp.resolve("trường");
        Workspace.create(folder, "tt17-2018-th", new SchoolYear(2025), false).close();
    }

    private Workspace open() {
        return Workspace.open(folder, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** One day of work: some saves in a journal file of their own. */
    private void work(String text) {
        now = now.plus(Duration.ofDays(1));
        try (Workspace workspace = open()) {
            for (int i = 0; i < 3; i++) {
                workspace.save(LAN, List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), text + i)));
            }
        }
    }

    private List<Path> journal() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void backUp() {
        try (Workspace workspace = open()) {
            workspace.backups().make(Progress.NONE);
        }
    }

    private int prune() {
        try (Workspace workspace = open()) {
            return workspace.backups().pruneJournal(Progress.NONE);
        }
    }

    @Test
    void oldJournalFilesGoOnceTwoGoodBackupsHoldThemAndNothingIsLost() throws IOException {
        work("a");
        work("b");
        assertThat(prune()).as("no backup").isZero();
        backUp();
        now = now.plus(Duration.ofDays(40));
        assertThat(prune()).as("one backup").isZero();
        work("c");
        backUp();
        assertThat(journal()).hasSize(3);
        Files.setLastModifiedTime(journal().get(2), FileTime.from(now));
        assertThat(prune()).isEqualTo(2);
        assertThat(journal()).hasSize(1);
        work("d");

        byte[] export;
        try (Workspace workspace = open()) {
            assertThat(workspace.openingFindings()).isEmpty();
            assertThat(workspace.current().school().name()).isEqualTo("d2");
            assertThat(workspace.history(EntityKey.SCHOOL.field(School.NAME))).hasSize(12);
            export = Exports.bytes(workspace);
        }
        Files.writeString(folder.resolve("data/workspace.mv.db"), "hỏng");
        Rescue.run(folder, temp.resolve("cứu"), Progress.NONE);
        try (Workspace rescued = Workspace.open(temp.resolve("cứu"))) {
            assertThat(Exports.bytes(rescued)).isEqualTo(export);
            assertThat(rescued.history(EntityKey.SCHOOL.field(School.NAME))).hasSize(12);
        }
    }

    @Test
    void aDamagedBackupHoldsNothing() throws IOException {
        work("a");
        backUp();
        now = now.plus(Duration.ofDays(40));
        work("b");
        backUp();
        try (Workspace workspace = open()) {
            Path newest = workspace.backups().list().get(1);
            byte[] bytes = Files.readAllBytes(newest);
            bytes[bytes.length / 2] ^= 1;
            Files.write(newest, bytes);
            assertThatThrownBy(() -> workspace.backups().pruneJournal(Progress.NONE))
                    .hasMessage("BACKUP-DAMAGED");
        }
        assertThat(journal()).hasSize(2);
    }

    @Test
    void fourHoursOfWorkMakeABackupAndTidyAfterIt() throws IOException {
        FileDigest orphan;
        FileDigest young;
        FileDigest replaced;
        try (Workspace workspace = open()) {
            orphan = add(workspace, "mồ côi");
            young = add(workspace, "mới");
            replaced = add(workspace, "bản một");
            EntityKey key = EvidenceItem.key("e1");
            workspace.save(LAN, List.of(FieldEdit.set(key.field(EvidenceItem.FILE), replaced.hex())));
            workspace.save(LAN, List.of(FieldEdit.set(key.field(EvidenceItem.FILE), add(workspace, "bản hai").hex())));
            for (FileDigest old : List.of(orphan, replaced)) {
                Path file = workspace.vault().location(old);
                file.toFile().setWritable(true);
                Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofDays(31))));
            }
        }
        AtomicReference<Instant> time = new AtomicReference<>(now);
        try (Workspace workspace = Workspace.open(folder, new MovingClock(time))) {
            workspace.save(LAN, List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "x")));
            workspace.housekeeping().look();
            assertThat(workspace.vault().holds(orphan)).isTrue();
            time.set(now.plus(Duration.ofHours(5)));
            workspace.housekeeping().look();
            assertThat(workspace.backups().list()).hasSize(1);
            assertThat(workspace.vault().holds(orphan)).isFalse();
            assertThat(workspace.vault().holds(young)).isTrue();
            assertThat(workspace.vault().holds(replaced)).as("history leads to it").isTrue();
            assertThat(workspace.vault().restore(orphan)).as("for thirty days it can be taken back").isTrue();
        }
    }

    @Test
    void aFullBackupHoldsWhatHistoryLeadsToAndMissesOnlyWhatIsShown() throws IOException {
        FileDigest replaced;
        try (Workspace workspace = open()) {
            replaced = add(workspace, "bản một");
            FileDigest lostLongAgo = add(workspace, "bản không");
            EntityKey key = EvidenceItem.key("e1");
            for (FileDigest digest : List.of(lostLongAgo, replaced, add(workspace, "bản hai"))) {
                workspace.save(LAN, List.of(FieldEdit.set(key.field(EvidenceItem.FILE), digest.hex())));
            }
            workspace.vault().remove(lostLongAgo);
            BackupSummary made = workspace.backups().writeFull(temp.resolve("b.zip"), Progress.NONE);
            assertThat(made.files()).isEqualTo(2);
            assertThat(made.missing()).isEmpty();
        }
        Backups.restore(temp.resolve("b.zip"), temp.resolve("mới"), Progress.NONE);
        try (Workspace restored = Workspace.open(temp.resolve("mới"))) {
            assertThat(restored.vault().holdsWhole(replaced, Progress.NONE)).isTrue();
        }
    }

    private FileDigest add(Workspace workspace, String text) throws IOException {
        Path file = Files.writeString(temp.resolve("tệp.txt"), text);
        return workspace.vault().add(file, false, Progress.NONE).stored().orElseThrow().digest();
    }

    /** A clock that a test sets. */
    private static final class MovingClock extends Clock {
        private final AtomicReference<Instant> time;

        MovingClock(AtomicReference<Instant> time) {
            this.time = time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return time.get();
        }
    }
}
