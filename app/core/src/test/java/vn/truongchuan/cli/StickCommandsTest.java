package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.drive.StandIn;
import vn.truongchuan.exchange.PackageVerifier;

class StickCommandsTest {
    @TempDir
    private Path temp;

    @Test
    void aWorkspaceOnAStickIsRefusedCopiedAndThenOpened() throws IOException {
        Path stick = temp.resolve("USB LAN");
        Workspace.create(stick.resolve("ho-so"), "tt17-2018-th", new SchoolYear(2025), false).close();
        Files.writeString(stick.resolve("ho-so/data.lnk"), "!");
        try (StandIn usb = StandIn.of(stick, "vfat")) {
            Path there = usb.stick().resolve("ho-so");
            Run refused = Run.of("verify", there.toString());
            assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(refused.err()).contains("WS-ONSTICK").contains("copy");
            Run copied = Run.of("copy", there.toString(), temp.resolve("may/ho-so").toString());
            assertThat(copied.err()).isEmpty();
            assertThat(copied.code()).isEqualTo(ExitCode.DONE);
            assertThat(copied.out()).contains("đọc lại đều đúng").contains("data.lnk");
            assertThat(Run.of("verify", temp.resolve("may/ho-so").toString()).code()).isEqualTo(ExitCode.DONE);
            assertThat(Run.of("copy", there.toString(), temp.resolve("may/ho-so").toString()).err()).contains("WS-FOLDER-NOT-EMPTY");
        }
    }

    @Test
    void drivesAreListedByNameWithWhatWasSeenOnThem() throws IOException {
        try (StandIn usb = StandIn.of(temp.resolve("USB LAN"), "vfat")) {
            Files.writeString(usb.stick().resolve("autorun.inf"), "[autorun]");
            Run words = Run.of("drives");
            assertThat(words.out()).contains("USB LAN (").contains("FAT32").contains("vi-rút").contains("autorun.inf");
            Run json = Run.of("drives", "--json");
            assertThat(json.out()).contains("\"format\"").contains("\"FAT\"").contains("\"AUTORUN\"");
            assertThat(json.code()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void signsBesideAPackageAreListedAndThePackageIsVerifiedAllTheSame() throws IOException {
        Path file = temp.resolve("package-1.0.tdg");
        try (InputStream in = PackageVerifier.class.getResourceAsStream("package-1.0.tdg")) {
            Files.write(file, in.readAllBytes());
        }
        assertThat(Run.of("package", "verify", file.toString()).out()).doesNotContain("vi-rút");
        Files.writeString(Files.createDirectory(temp.resolve("Hồ sơ")).resolveSibling("Hồ sơ\u202Egpj.lnk"), "!");
        Files.writeString(temp.resolve("Hồ sơ.lnk"), "!");

        Run run = Run.of("package", "verify", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Gói nguyên vẹn", "dấu hiệu vi-rút", "Hồ sơ.lnk").doesNotContain("\u202E");
        assertThat(Run.of("package", "verify", file.toString(), "--json").out()).contains("\"SHORTCUT\"");
        assertThat(temp.resolve("Hồ sơ.lnk")).hasContent("!");
    }
}
