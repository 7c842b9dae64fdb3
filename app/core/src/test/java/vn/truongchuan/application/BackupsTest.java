package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Cancelled;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;

class BackupsTest {
    private static final Editor LAN = new Editor("Nguyễn Thị Lan");
    private static final FieldKey NAME = EntityKey.SCHOOL.field(School.NAME);
    @TempDir
    private Path temp;

    private Workspace create() {
        return Workspace.create(temp.resolve("trường"), "tt17-2018-th", new SchoolYear(2025), false);
    }

    private static void type(Workspace workspace, int saves) {
        for (int i = 0; i < saves; i++) {
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "Trường " + i),
                    FieldEdit.set(EntityKey.SCHOOL.field("f" + i), "\"" + i + "\n⟦x⟧")));
        }
        workspace.save(LAN, List.of(FieldEdit.clear(EntityKey.SCHOOL.field("f0"))));
    }

    private FileDigest addFile(Workspace workspace, String text) throws IOException {
        Path file = Files.writeString(temp.resolve("minh chứng.txt"), text, StandardCharsets.UTF_8);
        FileDigest digest = workspace.vault().add(file, false, Progress.NONE).stored().orElseThrow().digest();
        FieldKey field = EvidenceItem.key("e-" + digest.hex().substring(0, 8)).field(EvidenceItem.FILE);
        workspace.save(LAN, List.of(FieldEdit.set(field, digest.hex())));
        return digest;
    }

    @Test
    void aFullBackupGivesTheSameWorkspaceBack() throws IOException {
        try (Workspace workspace = create()) {
            type(workspace, 220);
            FileDigest file = addFile(workspace, "Kế hoạch năm học");
            BackupSummary made = workspace.backups().writeFull(temp.resolve("b.zip"), Progress.NONE);
            assertThat(made.full()).isTrue();
            assertThat(made.files()).isEqualTo(1);
            BackupSummary restored = Backups.restore(made.file(), temp.resolve("mới"), Progress.NONE);
            assertThat(restored).isEqualTo(made).isEqualTo(Backups.examine(made.file()));
            try (Workspace other = Workspace.open(temp.resolve("mới"))) {
                assertThat(other.current().fields()).isEqualTo(workspace.current().fields());
                assertThat(other.identity()).isEqualTo(workspace.identity());
                assertThat(other.history(EntityKey.SCHOOL)).isEqualTo(workspace.history(EntityKey.SCHOOL)).hasSizeGreaterThan(440);
                assertThat(other.vault().holdsWhole(file, Progress.NONE)).isTrue();
                assertThat(other.verify()).isEmpty();
                assertThat(other.openingFindings()).isEmpty();
                BackupSummary again = other.backups().writeFull(temp.resolve("c.zip"), Progress.NONE);
                assertThat(again.bytes()).isEqualTo(made.bytes());
            }
        }
    }

    @Test
    void whatAMergeLeftOpenAndItsUndoComeBackToo() {
        try (Workspace workspace = create()) {
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "Gốc")));
            byte[] before;
            Backups.restore(workspace.backups().writeFull(temp.resolve("a.zip"), Progress.NONE).file(), temp.resolve("kia"), Progress.NONE);
            try (Workspace other = Workspace.open(temp.resolve("kia"))) {
                other.save(new Editor("Minh"), List.of(FieldEdit.set(NAME, "Ở kia")));
                workspace.save(LAN, List.of(FieldEdit.set(NAME, "Ở đây")));
                before = Exports.bytes(workspace);
                workspace.merges().merge(LAN, other.merges().state(), "p1");
            }
            assertThat(workspace.merges().disputes()).hasSize(1);
            Backups.restore(workspace.backups().writeFull(temp.resolve("b.zip"), Progress.NONE).file(), temp.resolve("mới"), Progress.NONE);
            try (Workspace restored = Workspace.open(temp.resolve("mới"))) {
                assertThat(Exports.bytes(restored)).isEqualTo(Exports.bytes(workspace));
                assertThat(restored.merges().disputes()).isEqualTo(workspace.merges().disputes());
                assertThat(restored.merges().all()).isEqualTo(workspace.merges().all()).hasSize(1);
                restored.merges().undo(LAN, restored.merges().all().get(0).id());
                assertThat(Exports.bytes(restored)).isEqualTo(before);
            }
        }
    }

    @Test
    void aRestoredCopyWritesUnderAReplicaIdOfItsOwn() {
        try (Workspace workspace = create()) {
            type(workspace, 2);
            Backups.restore(workspace.backups().make(Progress.NONE).file(), temp.resolve("mới"), Progress.NONE);
            try (Workspace other = Workspace.open(temp.resolve("mới"))) {
                other.save(LAN, List.of(FieldEdit.set(NAME, "Ở đây")));
                workspace.save(LAN, List.of(FieldEdit.set(NAME, "Ở kia")));
                var here = other.current().fields().get(NAME).orElseThrow().dot();
                var there = workspace.current().fields().get(NAME).orElseThrow().dot();
                assertThat(here.replica()).isNotEqualTo(there.replica());
                assertThat(here.counter()).isEqualTo(there.counter());
            }
        }
    }

    @Test
    void aBackupWithAnyByteChangedIsRefusedAndNothingIsMade() throws IOException {
        Random random = new Random(7);
        try (Workspace workspace = create()) {
            type(workspace, 30);
            addFile(workspace, "x".repeat(3000));
            byte[] good = Files.readAllBytes(workspace.backups().writeFull(temp.resolve("b.zip"), Progress.NONE).file());
            for (int i = 0; i < 60; i++) {
                byte[] bad = good.clone();
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
                Path file = Files.write(temp.resolve("bad.zip"), bad);
                restoresTheSameOrNothing(workspace, file, temp.resolve("r" + i));
            }
            Path cut = Files.write(temp.resolve("cut.zip"), java.util.Arrays.copyOf(good, good.length / 2));
            assertThatThrownBy(() -> Backups.restore(cut, temp.resolve("cut"), Progress.NONE)).hasMessage("BACKUP-DAMAGED");
            assertThat(temp.resolve("cut")).doesNotExist();
        }
    }

    /** A bit may fall on what has no meaning (a time in a zip header); everything else must be refused. */
    private static void restoresTheSameOrNothing(Workspace workspace, Path file, Path target) throws IOException {
        try {
            Backups.restore(file, target, Progress.NONE);
        } catch (vn.truongchuan.base.Failure refused) {
            assertThat(refused.code()).startsWith("BACKUP-");
            assertThat(target).doesNotExist();
            return;
        }
        try (Workspace other = Workspace.open(target)) {
            assertThat(other.current().fields()).isEqualTo(workspace.current().fields());
        }
    }

    @Test
    void aCancelledBackupLeavesNothing() {
        try (Workspace workspace = create()) {
            type(workspace, 3);
            Progress cancelling = new Progress() {
                @Override
                public void step(long done, long total, String item) {
                    // nobody listens
                }

                @Override
                public boolean cancelled() {
                    return true;
                }
            };
            assertThatThrownBy(() -> workspace.backups().writeFull(temp.resolve("b.zip"), cancelling)).isInstanceOf(Cancelled.class);
            assertThat(temp).isDirectoryNotContaining("glob:**/b.zip*");
        }
    }

    @Test
    void everyFifthCloseWithSavesMakesABackup() {
        create().close();
        for (int i = 1; i <= 11; i++) {
            int backed = (i - 1) / 5 * 5;
            try (Workspace workspace = Workspace.open(temp.resolve("trường"))) {
                List<Path> backups = workspace.backups().list();
                assertThat(backups).hasSize(i > 5 ? 1 : 0);
                backups.forEach(newest -> assertThat(Backups.examine(newest).changes()).isEqualTo(backed));
                workspace.save(LAN, List.of(FieldEdit.set(NAME, "Lần " + i)));
            }
        }
    }

    @Test
    void fourHoursOfWorkMakeABackupAndIdleHoursDoNot() {
        create().close();
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
        try (Workspace workspace = Workspace.open(temp.resolve("trường"), clock(now))) {
            for (int hour = 0; hour < 24; hour++) {
                if (hour < 9) {
                    workspace.save(LAN, List.of(FieldEdit.set(NAME, "Giờ " + hour)));
                }
                workspace.housekeeping().look();
                now.set(now.get().plus(Duration.ofHours(1)));
            }
            assertThat(workspace.backups().trouble()).isEmpty();
            assertThat(workspace.backups().list()).hasSize(1);
            assertThat(Backups.examine(workspace.backups().list().get(0)).made()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        }
    }

    @Test
    void aBackupThatWasBeingWrittenWhenThePowerWentIsForgotten() throws IOException {
        create().close();
        Path part = Files.writeString(temp.resolve("trường/backups/backup-20260101T000000Z.zip.part"), "half");
        Path whole = Files.writeString(temp.resolve("trường/backups/of-my-own.zip"), "mine");
        Workspace.open(temp.resolve("trường")).close();
        assertThat(part).doesNotExist();
        assertThat(whole).exists();
    }

    @Test
    void somethingElseIsNoBackup() throws IOException {
        Path text = Files.writeString(temp.resolve("a.zip"), "không phải");
        assertThatThrownBy(() -> Backups.examine(text)).hasMessage("BACKUP-DAMAGED");
        assertThatThrownBy(() -> Backups.examine(temp.resolve("không có.zip"))).hasMessage("BACKUP-NONE");
    }

    private static Clock clock(AtomicReference<Instant> now) {
        return new Clock() {
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
                return now.get();
            }
        };
    }
}
