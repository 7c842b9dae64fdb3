package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.base.Progress;
import vn.truongchuan.drive.StandIn;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.seal.Unlocking;

/** Who writes a package gives a folder and no more: whether it must be divided is found out from the drive. */
class StickFormatTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"vfat,true", "msdos,true", "exfat,false", "ntfs3,false", "ext4,false"})
    void onlyAFat32DriveGetsAPackageInParts(String type, boolean divided) throws IOException {
        MemoryFiles source = new MemoryFiles();
        List<PackageEvidence> evidence = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 8; i++) {
            byte[] bytes = new byte[200_000];
            random.nextBytes(bytes);
            evidence.add(source.add("Minh chứng " + i + ".pdf", "H1-1.1-0" + i, bytes));
        }
        PackageContent content = PackageContent.of(PackageKit.head(PackageKind.SUBMISSION), PackageKit.texts(), evidence);
        VolumePlan.Limits limits = new VolumePlan.Limits(4 << 20, (1 << 20) + 450_000, 100);
        try (StandIn usb = StandIn.of(temp.resolve("USB"), type)) {
            Path folder = Files.createDirectories(usb.stick().resolve("Nộp Sở"));

            PackageWriter.Written written = new PackageWriter(source, Optional.empty(), Optional.empty(), limits)
                    .write(content, folder, "goi", Progress.NONE);

            assertThat(written.files()).hasSize(divided ? 2 : 1);
            assertThat(written.files()).allMatch(f -> PackageVerifier.verify(f, Unlocking.NOTHING, Progress.NONE).accepted().isPresent());
        }
    }
}
