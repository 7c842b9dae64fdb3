package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.PackageFacts;
import vn.truongchuan.exchange.PackageReader;
import vn.truongchuan.exchange.PackageVerifier;
import vn.truongchuan.exchange.PackageWriter;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.InventoryLine;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.pack.Route;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.sample.SampleBuilder;
import vn.truongchuan.sample.SampleSchool;

/** The sample school, packed and signed with its own key, is read back as it is. */
class PackingTest {
    @TempDir
    private Path folder;

    @Test
    void the_sample_school_travels_whole() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        try (Workspace school = new SampleBuilder(SampleSchool.of("th-tan-lap")).build(folder.resolve("ws"), Progress.NONE)) {
            Route route = new Route("0b5e6a4e-6f7c-4c1e-9d55-2f5f9b7f0a11", Instant.parse("2026-03-01T08:00:00Z"),
                    new Party(Party.Role.SCHOOL, Packing.subject(school).school(), school.current().school().name()),
                    new Party(Party.Role.OFFICE, "", "Phòng Giáo dục"), 1, Optional.empty());
            PackageHead head = PackageHead.of(PackageKind.SUBMISSION, route, Optional.of(Packing.subject(school)), Map.of());

            Path file = new PackageWriter(school.vault(), Optional.of(school.keys().need()), Optional.empty())
                    .write(Packing.whole(school, head, true), stick, Packing.fileName(head), Progress.NONE).files().get(0);

            assertThat(file.getFileName().toString()).matches("[0-9a-z-]+-ho-so-truong-nop-so-1\\.tdg");

            PackageFacts facts = PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE).accepted().orElseThrow();
            assertThat(facts.signer()).contains(school.keys().need().open());
            assertThat(facts.head().subject()).contains(Packing.subject(school));
            assertThat(facts.here()).isNotEmpty().allSatisfy(l -> assertThat(l.codes()).isNotEmpty());
            try (PackageReader reader = PackageReader.open(file, Unlocking.NOTHING)) {
                assertThat(reader.part(EntryNames.SELF_ASSESSMENT)).isEqualTo(Exports.bytes(school));
                InventoryLine first = facts.here().get(0);
                ByteArrayOutputStream copy = new ByteArrayOutputStream();
                reader.copy(first.digest(), copy, Progress.NONE);
                assertThat(copy.toByteArray()).isEqualTo(school.vault().open(first.digest()).readAllBytes());
            }
            assertThat(Packing.whole(school, head, false).evidence()).noneMatch(e -> e.here());
        }
    }
}
