package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.Unlocking;

/** Files written by released versions; they lie here for ever and must always be read. */
class ReleasedFormatsTest {
    @TempDir
    private Path folder;

    private Path released(String name) throws IOException {
        try (InputStream in = getClass().getResourceAsStream(name)) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    private PackageContent content(MemoryFiles source) {
        return PackageContent.of(PackageKit.head(PackageKind.SUBMISSION), PackageKit.texts(), List.of(
                source.add("Kế hoạch năm học.pdf", "H1-1.1-01", PackageKit.bytes("Nội dung kế hoạch")),
                source.add("Quyết định.docx", "H1-1.2-03", PackageKit.bytes("Nội dung quyết định"))));
    }

    @Test
    void a_package_of_version_1_0_is_read_and_written_as_it_was() throws IOException {
        PackageFacts old = PackageVerifier.verify(released("package-1.0.tdg"), Unlocking.NOTHING, Progress.NONE).accepted().orElseThrow();
        MemoryFiles source = new MemoryFiles();

        Path now = PackageKit.writer(source, Optional.empty()).write(content(source), folder, "now", Progress.NONE)
                .files().get(0);

        assertThat(old.signer()).isPresent();
        assertThat(old.head().route().sequence()).isEqualTo(4);
        assertThat(PackageVerifier.verify(now, Unlocking.NOTHING, Progress.NONE).accepted().orElseThrow().content())
                .isEqualTo(old.content());
    }

    @Test
    void a_password_of_another_computer_opens_its_package() throws IOException {
        Path file = released("password-v1.tdg.age");

        assertThat(PackageVerifier.verify(file, Unlocking.with(new Passphrase("Mật khẩu Đặng 1")), Progress.NONE).accepted()).isPresent();
    }
}
