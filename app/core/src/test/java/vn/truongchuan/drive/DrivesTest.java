package vn.truongchuan.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.text.DriveWords;

class DrivesTest {
    private static final long GIB = 1L << 30;
    private static final String TABLE = """
            /dev/sda2 / ext4 rw,relatime 0 0
            tmpfs /tmp tmpfs rw 0 0
            /dev/sda1 /boot/efi vfat rw,umask=0077 0 0
            /dev/sdb1 /media/lan/USB\\040CUA\\040LAN vfat rw,nosuid,utf8 0 0
            /dev/sdc1 /run/media/lan/KHOÁ exfat ro,nosuid 0 0
            /dev/sdd1 /mnt/ổ-cứng fuseblk rw 0 0
            //may-chu/chung /mnt/chung cifs rw 0 0
            overlay /var/lib/docker/overlay2 overlay rw 0 0
            một dòng hỏng
            """;

    @ParameterizedTest
    @CsvSource({"vfat,FAT", "FAT32,FAT", "FAT,FAT", "msdos,FAT", "exFAT,EXFAT", "exfat,EXFAT", "fuse.exfat,EXFAT", "NTFS,NTFS",
            "ntfs3,NTFS", "fuseblk,NTFS", "ext4,OTHER", "tmpfs,OTHER", "overlay,OTHER", "btrfs,OTHER", "ReFS,OTHER"})
    void knowsFileSystemsByTheNamesSystemsGiveThem(String type, DriveFormat format) {
        assertThat(DriveFormat.of(type)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "/home/lan/hồ sơ | /",
            "/tmp/junit/x | /tmp",
            "/tmpfile | /",
            "/media/lan/USB CUA LAN/goi.tdg | /media/lan/USB CUA LAN",
            "/media/lan/USB CUA | /",
            "/run/media/lan/KHOÁ | /run/media/lan/KHOÁ"})
    void findsTheDriveAFileIsOn(String file, String root) {
        List<Mount> table = Mount.table(TABLE);
        Drives drives = new Drives(() -> table, m -> Optional.of(drive(m.path().toString(), m.type(), GIB, true)));
        assertThat(drives.of(Path.of(file)).map(d -> d.path().toString())).contains(root);
    }

    @Test
    void offersWhatAPersonPlugsInAndNotTheSystem() {
        List<Mount> table = Mount.table(TABLE);
        assertThat(table).hasSize(8);
        Drives drives = new Drives(() -> table, m -> Optional.of(drive(m.path().toString(), m.type(), GIB, !m.readOnly())));
        assertThat(drives.toChooseFrom()).extracting(d -> d.path().toString()).containsExactly("/media/lan/USB CUA LAN",
                "/run/media/lan/KHOÁ", "/mnt/chung", "/mnt/ổ-cứng");
        assertThat(drives.toChooseFrom()).extracting(Drive::writable).containsExactly(true, false, true, true);
    }

    @Test
    void aReaderWithoutACardIsNoDrive() {
        Drives drives = new Drives(() -> Mount.table(TABLE), m -> Optional.empty());
        assertThat(drives.toChooseFrom()).isEmpty();
        assertThat(drives.of(Path.of("/home"))).isEmpty();
    }

    private static Drive drive(String path, String type, long free, boolean writable) {
        return new Drive(Path.of(path), "dev" + path, "USB", type, free, 16 * GIB, writable, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "FAT32 |  8 | true  | 1 | true  | Ổ FAT32 không nhận tệp từ 4 GiB: gói lớn được tự chia",
            "FAT32 |  8 | true  | 1 | false | -",
            "FAT32 |  8 | true  | 6 | false | Ổ FAT32 không nhận tệp từ 4 GiB, mà tệp này cần khoảng 6,0 GiB",
            "exFAT |  8 | true  | 6 | false | -",
            "NTFS  |  8 | true  | 6 | true  | -",
            "ext4  |  8 | true  | 6 | true  | -",
            "exFAT |  8 | false | 1 | true  | Chỉ đọc",
            "FAT32 |  1 | true  | 2 | true  | Không đủ chỗ: cần 2,0 GiB, còn 1,0 GiB",
            "NTFS  | 20 | true  | 30 | true | Không đủ chỗ: cần 30 GiB, còn 20 GiB"})
    void saysWhatToKnowBeforeWriting(String type, long free, boolean writable, long need, boolean divided, String note) {
        Optional<String> said = DriveWords.in(Locale.forLanguageTag("vi")).note(drive("/x", type, free * GIB, writable), need * GIB,
                divided);
        if (note == null) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said.orElseThrow()).startsWith(note);
        }
    }

    @Test
    void namesADriveByItsLabelKindAndRoom() {
        DriveWords words = DriveWords.in(Locale.forLanguageTag("vi"));
        assertThat(words.name(drive("/media/USB", "vfat", GIB, true))).isEqualTo("USB (/media/USB)");
        assertThat(words.about(drive("/media/USB", "vfat", 3 * GIB / 2, true)))
                .isEqualTo("USB hoặc ổ tháo rời · FAT32 · còn trống 1,5 GiB trên 16 GiB");
        assertThat(words.about(drive("/d", "ReFS", 5 << 20, true))).isEqualTo("Ổ đĩa của máy · ReFS · còn trống 5 MiB trên 16 GiB");
    }

    @ParameterizedTest
    @CsvSource({"4294967295,true", "4294967296,false"})
    void aFat32DriveHoldsNoFileOf4GiB(long bytes, boolean holds) {
        assertThat(drive("/x", "FAT32", GIB, true).holdsFileOf(bytes)).isEqualTo(holds);
        assertThat(drive("/x", "exFAT", GIB, true).holdsFileOf(bytes)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/home/a,/home/b,false", "/home/a,/usb/b,true", "/home/a,/d/b,true", "/usb/a,/usb/b,true", "/d/a,/d/b,false"})
    void tellsWhetherACopyWouldLieOnAnotherDrive(String home, String other, boolean apart) {
        Drives drives = Drives.of(List.of(drive("/home", "ext4", GIB, true), drive("/d", "NTFS", GIB, true),
                new Drive(Path.of("/usb"), "u", "U", "NTFS", GIB, GIB, true, true)));
        assertThat(drives.apart(Path.of(home), Path.of(other))).isEqualTo(apart);
    }

    @Test
    void theFoldersOfTestsAreNoSticks(@TempDir Path temp) throws IOException {
        Drive here = Drives.ofThisComputer().of(temp.resolve("chưa có")).orElseThrow();
        assertThat(here.stick()).isFalse();
        assertThat(here.total()).isPositive();
        assertThat(Files.getFileStore(temp).getTotalSpace()).isEqualTo(here.total());
    }
}
