package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.application.exchange.Draft;
import vn.truongchuan.application.exchange.Sending;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.drive.StandIn;

class OutsideCopyTest {
    private static final Editor LAN = new Editor("Nguyễn Thị Lan");
    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "- | 0 | -   | NOTHING    | 0  | false",
            "- | 3 | 0   | NEVER      | 0  | false",
            "- | 3 | 167 | NEVER      | 6  | false",
            "- | 3 | 168 | NEVER      | 7  | true",
            "0 | 0 | 999 | UP_TO_DATE | 0  | false",
            "999 | 0 | 999 | UP_TO_DATE | 41 | false",
            "24 | 2 | 999 | RECENT    | 1  | false",
            "167 | 2 | 999 | RECENT   | 6  | false",
            "168 | 1 | 999 | OLD      | 7  | true",
            "500 | 9 | 999 | OLD      | 20 | true",
            "-100 | 9 | 999 | RECENT  | 0  | false"})
    void saysHowOldTheCopyOutsideIsAndWhetherToRemind(Integer copyHours, long saves, Integer workHours, OutsideCopy.State state,
                                                      long days, boolean due) {
        OutsideCopy copy = new OutsideCopy(before(copyHours), saves, before(workHours), NOW);
        assertThat(copy.state()).isEqualTo(state);
        assertThat(copy.days()).isEqualTo(days);
        assertThat(copy.due()).isEqualTo(due);
    }

    private static Optional<Instant> before(Integer hours) {
        return Optional.ofNullable(hours).map(h -> NOW.minus(Duration.ofHours(h)));
    }

    private Workspace school(boolean sample) {
        Workspace workspace = Workspace.create(temp.resolve("trường"), "tt17-2018-th", new SchoolYear(2025), sample);
        name(workspace, "Trường TH Hoa Sen");
        return workspace;
    }

    private static void name(Workspace workspace, String name) {
        workspace.save(LAN, List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), name)));
    }

    @Test
    void onlyAFullBackupOnAnotherDriveCounts() throws IOException {
        try (Workspace workspace = school(false); StandIn usb = StandIn.of(temp.resolve("USB"), "exfat")) {
            assertThat(workspace.backups().outside().state()).isEqualTo(OutsideCopy.State.NEVER);
            workspace.backups().make(Progress.NONE);
            workspace.backups().writeFull(temp.resolve("đây.zip"), Progress.NONE);
            assertThat(workspace.backups().outside().state()).isEqualTo(OutsideCopy.State.NEVER);

            workspace.backups().writeFull(usb.stick().resolve("b.zip"), Progress.NONE);
            assertThat(workspace.backups().outside().state()).isEqualTo(OutsideCopy.State.UP_TO_DATE);
            name(workspace, "Trường TH Hoa Sen 2");
            assertThat(workspace.backups().outside().state()).isEqualTo(OutsideCopy.State.RECENT);
            assertThat(workspace.backups().outside().saves()).isEqualTo(1);
        }
        try (Workspace again = Workspace.open(temp.resolve("trường"))) {
            assertThat(again.backups().outside().state()).isEqualTo(OutsideCopy.State.RECENT);
            Backups.restore(temp.resolve("USB/b.zip"), temp.resolve("khác"), Progress.NONE);
        }
        try (Workspace restored = Workspace.open(temp.resolve("khác"))) {
            assertThat(restored.backups().outside().made()).as("what this computer copied out says nothing of another").isEmpty();
        }
    }

    @Test
    void aBackupPackageOnAnotherDriveCountsUnlessSomethingWasSavedMeanwhile() throws IOException {
        try (Workspace workspace = school(false); StandIn usb = StandIn.of(temp.resolve("USB"), "vfat")) {
            Sending sending = new Sending(workspace);
            Draft early = sending.backup();
            name(workspace, "Trường TH Hoa Sen 2");
            sending.write(LAN, early, usb.stick(), Optional.empty(), Progress.NONE);
            assertThat(workspace.backups().outside().state()).isEqualTo(OutsideCopy.State.NEVER);
            sending.write(LAN, sending.backup(), Files.createDirectory(temp.resolve("đây")), Optional.empty(), Progress.NONE);
            assertThat(workspace.backups().outside().state()).as("not on another drive").isEqualTo(OutsideCopy.State.NEVER);
            sending.write(LAN, sending.backup(), usb.stick(), Optional.empty(), Progress.NONE);
            assertThat(workspace.backups().outside().state()).isEqualTo(OutsideCopy.State.UP_TO_DATE);
        }
    }

    @Test
    void theSampleSchoolRemindsNobody() {
        try (Workspace workspace = school(true)) {
            assertThat(workspace.backups().outside().state()).isEqualTo(OutsideCopy.State.NOTHING);
        }
    }

    @Test
    void aFullBackupThatAFat32StickCannotHoldIsRefusedBeforeAnythingIsWritten() throws IOException {
        try (Workspace workspace = school(false)) {
            Path file = Files.writeString(temp.resolve("phim.txt"), "phim");
            var digest = workspace.vault().add(file, false, Progress.NONE).stored().orElseThrow().digest();
            workspace.save(LAN, List.of(FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.FILE), digest.hex())));
            Path held = workspace.vault().location(digest);
            held.toFile().setWritable(true);
            try (var sparse = new java.io.RandomAccessFile(held.toFile(), "rw")) {
                sparse.setLength(4L << 30);
            }
            assertThat(workspace.backups().size()).isGreaterThan(4L << 30);
            try (StandIn usb = StandIn.of(temp.resolve("USB"), "vfat")) {
                assertThatThrownBy(() -> workspace.backups().writeFull(usb.stick().resolve("b.zip"), Progress.NONE))
                        .hasMessage("BACKUP-FAT32");
                assertThat(usb.stick()).isEmptyDirectory();
            }
        }
    }

    @Test
    void aBackupIntoAFolderThatIsNotThereSaysSo() {
        try (Workspace workspace = school(false)) {
            assertThatThrownBy(() -> workspace.backups().writeFull(temp.resolve("không có/b.zip"), Progress.NONE))
                    .hasMessage("USB-MISSING");
        }
    }
}
