package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.sign.SigningKey;

/** A second opinion: the Library of Congress's own program finds every volume of ours, unzipped by the JDK, a valid bag. */
class BagItTest {
    @TempDir
    private Path folder;

    private List<Path> packages() {
        MemoryFiles source = new MemoryFiles();
        PackageContent content = PackageContent.of(PackageKit.head(PackageKind.SUBMISSION), PackageKit.texts(), List.of(
                source.add("Kế hoạch.pdf", "H1-1.1-01", new byte[700_000]), source.add("trống.txt", "H1-1.1-02", new byte[0]),
                source.add("Ảnh 100%.jpg", "H1-1.1-03", new byte[600_000])));
        return new PackageWriter(source, Optional.of(SigningKey.generate()), Optional.empty(),
                new VolumePlan.Limits(1 << 20, (1 << 20) + 800_000, 10)).write(content, folder, "goi", Progress.NONE).files();
    }

    private Path unzip(Path file) throws Exception {
        Path target = folder.resolve(file.getFileName() + ".d");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                Path to = target.resolve(entry.getName());
                Files.createDirectories(to.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, to);
                }
            }
        }
        return target.resolve("tdg");
    }

    private static void validate(Path bagFolder) throws Exception {
        Bag bag = new BagReader().read(bagFolder);
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(bag, false);
        }
        assertThat(bag.getMetadata().get("Bag-Group-Identifier")).containsExactly(PackageKit.ID);
    }

    @Test
    void every_volume_is_a_valid_bag() throws Exception {
        List<Path> packages = packages();
        assertThat(packages).hasSizeGreaterThan(1);
        for (Path file : packages) {
            validate(unzip(file));
        }
    }

    @Test
    void the_second_opinion_notices_a_changed_byte() throws Exception {
        Path bag = unzip(packages().get(0));
        Files.writeString(bag.resolve("data/package.json"), Files.readString(bag.resolve("data/package.json")) + " ");

        assertThatThrownBy(() -> validate(bag)).isInstanceOf(CorruptChecksumException.class);
    }
}
