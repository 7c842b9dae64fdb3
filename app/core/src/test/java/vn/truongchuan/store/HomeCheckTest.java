package vn.truongchuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.base.Failure;

class HomeCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "/home/lan/Truong | ext4 | false | -",
            "/home/lan/Tài liệu/Hồ sơ | btrfs | false | -",
            "/mnt/d/Truong | fuseblk | false | -",
            "/home/lan/Mega dự án | ext4 | false | -",
            "/home/lan/Omega | ext4 | false | -",
            "/home/lan/dropboxes | ext4 | false | -",
            "/srv/chung/Truong | nfs4 | false | WS-HOME-NETWORK",
            "/mnt/may-chu/Truong | CIFS | false | WS-HOME-NETWORK",
            "/mnt/may-chu/Truong | fuse.sshfs | false | WS-HOME-NETWORK",
            "\\\\may-chu\\chung\\Truong | NTFS | false | WS-HOME-NETWORK",
            "/home/lan/OneDrive/Truong | ext4 | false | WS-HOME-CLOUD",
            "/home/lan/OneDrive - So GDDT/Truong | NTFS | false | WS-HOME-CLOUD",
            "/home/lan/Google Drive/Truong | NTFS | false | WS-HOME-CLOUD",
            "/home/lan/Dropbox (Truong)/x | NTFS | false | WS-HOME-CLOUD",
            "/home/lan/Dropbox/x | NTFS | false | WS-HOME-CLOUD",
            "/home/lan/iCloudDrive/x | NTFS | false | WS-HOME-CLOUD",
            "/media/lan/USB/Truong | vfat | false | WS-ONSTICK",
            "/run/media/lan/USB/Truong | exfat | false | WS-ONSTICK",
            "/mnt/usb/Truong | ext4 | true | WS-ONSTICK",
            "/mnt/usb/Truong | vfat | false | WS-ONSTICK",
            "/thu/Truong | FAT32 | false | WS-ONSTICK",
            "/thu/Truong | exFAT | false | WS-ONSTICK",
            "/thu/Truong | NTFS | true | WS-ONSTICK",
            "/thu/Truong | NTFS | false | -",
            "/tmp/junit/Truong | tmpfs | false | -",
            "/tmp/junit/Truong | overlay | false | -"})
    void judgesAPlace(String path, String type, boolean removable, String code) {
        assertThat(HomeCheck.judge(new HomeCheck.Place(Path.of(path), type, removable)).map(Failure::code).orElse(null))
                .isEqualTo(code);
    }

    @Test
    void anOrdinaryFolderIsFine(@TempDir Path temp) {
        assertThatCode(() -> HomeCheck.check(temp.resolve("chưa có/sâu hơn"))).doesNotThrowAnyException();
    }
}
