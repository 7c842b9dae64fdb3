package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Cancelled;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.sign.SigningKey;

/** What is written is read back, the same bytes for the same content, and an interrupted writing leaves nothing half. */
class PackageRoundTripTest {
    private static final VolumePlan.Limits SMALL = new VolumePlan.Limits((2 << 20), (1 << 20) + 250_000, 100);
    private final SigningKey key = SigningKey.generate();
    private final MemoryFiles source = new MemoryFiles();
    @TempDir
    private Path stick;

    private PackageContent content(int files, int size) {
        Random random = new Random(files * 31L + size);
        List<PackageEvidence> evidence = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            evidence.add(source.add("Minh chứng " + i + ".pdf", "H1-1.1-0" + i, bytes));
        }
        return PackageContent.of(PackageKit.head(PackageKind.SUBMISSION), PackageKit.texts(), evidence);
    }

    private PackageWriter small() {
        return new PackageWriter(source, Optional.of(key), Optional.empty(), SMALL);
    }

    private Path write(PackageContent content) {
        return PackageKit.writer(source, Optional.of(key)).write(content, stick, "goi", Progress.NONE).files().get(0);
    }

    @Test
    void a_package_is_whole_and_gives_back_what_was_put_in() throws IOException {
        PackageContent content = content(3, 5000);

        Path file = write(content);

        PackageFacts facts = PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE).accepted().orElseThrow();
        assertThat(facts.head().route()).isEqualTo(content.head().route());
        assertThat(facts.head().subject()).contains(PackageKit.SUBJECT);
        assertThat(facts.head().counts()).containsEntry("evidence", 3L).containsEntry("evidenceBytes", 15000L);
        assertThat(facts.signer()).contains(key.open());
        assertThat(facts.here()).extracting(l -> l.name()).containsExactlyInAnyOrder("Minh chứng 0.pdf", "Minh chứng 1.pdf",
                "Minh chứng 2.pdf");
        try (PackageReader reader = PackageReader.open(file, Unlocking.NOTHING)) {
            assertThat(reader.part(EntryNames.SELF_ASSESSMENT)).isEqualTo(PackageKit.texts().get(EntryNames.SELF_ASSESSMENT));
            for (PackageEvidence item : content.evidence()) {
                ByteArrayOutputStream copy = new ByteArrayOutputStream();
                reader.copy(item.digest(), copy, Progress.NONE);
                assertThat(copy.toByteArray()).isEqualTo(source.open(item.digest()).readAllBytes());
            }
        }
        assertThat(list()).containsExactly("goi.tdg");
    }

    @Test
    void the_same_content_gives_the_same_bytes_in_every_language_and_zone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Set<FileDigest> digests = new java.util.HashSet<>();
        try {
            for (String language : List.of("vi-VN", "en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                for (String place : List.of("Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Apia")) {
                    Locale.setDefault(Locale.forLanguageTag(language));
                    TimeZone.setDefault(TimeZone.getTimeZone(place));
                    Path file = write(content(3, 700));
                    digests.add(Sha256.of(Files.readAllBytes(file)));
                    Files.delete(file);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(digests).hasSize(1);
    }

    @Test
    void evidence_that_the_addressee_holds_is_listed_but_left_out() {
        PackageContent content = content(3, 100);
        FileDigest held = content.evidence().get(1).digest();

        Path file = write(content.without(Set.of(held)));

        PackageFacts facts = PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE).accepted().orElseThrow();
        assertThat(facts.leftOut()).extracting(l -> l.digest()).containsExactly(held);
        assertThat(facts.here()).hasSize(2);
    }

    @Test
    void the_same_bytes_under_two_names_are_packed_once_with_both_codes() {
        byte[] bytes = PackageKit.bytes("same");
        List<PackageEvidence> evidence = List.of(source.add("b.pdf", "H1-2.1-01", bytes), source.add("a.pdf", "H1-1.1-01", bytes));

        Path file = write(PackageContent.of(PackageKit.head(PackageKind.SUBMISSION), PackageKit.texts(), evidence));

        PackageFacts facts = PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE).accepted().orElseThrow();
        assertThat(facts.here()).hasSize(1);
        assertThat(facts.here().get(0).codes()).containsExactly("H1-1.1-01", "H1-2.1-01");
        assertThat(facts.here().get(0).name()).isEqualTo("a.pdf");
    }

    @Test
    void a_large_package_is_divided_into_volumes_that_are_whole_one_by_one() {
        PackageContent content = content(10, 300_000);

        PackageWriter.Written written = small().write(content, stick, "goi", Progress.NONE);

        assertThat(written.files()).hasSizeGreaterThan(2);
        int evidence = 0;
        for (int i = 0; i < written.files().size(); i++) {
            PackageFacts facts = PackageVerifier.verify(written.files().get(i), Unlocking.NOTHING, Progress.NONE).accepted().orElseThrow();
            assertThat(facts.head().volume().number()).isEqualTo(i + 1);
            assertThat(facts.head().volume().count()).isEqualTo(written.files().size());
            assertThat(facts.head().route().id()).isEqualTo(PackageKit.ID);
            evidence += facts.here().size();
        }
        assertThat(evidence).isEqualTo(10);
    }

    @Test
    void writing_goes_on_at_the_first_volume_that_is_not_whole() throws IOException {
        PackageContent content = content(10, 300_000);
        PackageWriter writer = small();
        List<Path> files = writer.write(content, stick, "goi", Progress.NONE).files();
        byte[] before = Files.readAllBytes(files.get(1));
        byte[] damaged = before.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(files.get(1), damaged);
        Files.writeString(files.get(2).resolveSibling(files.get(2).getFileName() + ".part"), "half");

        PackageWriter.Written again = writer.write(content, stick, "goi", Progress.NONE);

        assertThat(again.kept()).isEqualTo(1);
        assertThat(Files.readAllBytes(files.get(1))).isEqualTo(before);
        assertThat(list()).noneMatch(n -> n.endsWith(".part"));
    }

    @Test
    void a_cancel_at_any_moment_leaves_nothing() throws IOException {
        PackageContent content = content(10, 300_000);
        PackageWriter writer = small();
        int[] steps = {0};
        writer.write(content, stick, "goi", counting(steps, Integer.MAX_VALUE));
        for (Path file : files()) {
            Files.delete(file);
        }
        int all = steps[0];
        assertThat(all).isGreaterThan(20);
        for (int at = 0; at < all; at += Math.max(1, all / 12)) {
            steps[0] = 0;
            Progress stopping = counting(steps, at);
            assertThatThrownBy(() -> writer.write(content, stick, "goi", stopping)).isInstanceOf(Cancelled.class);
            assertThat(list()).as("after step " + at).isEmpty();
        }
    }

    private static Progress counting(int[] steps, int stop) {
        return new Progress() {
            @Override
            public void step(long done, long total, String item) {
                steps[0]++;
                assertThat(done).isBetween(0L, total);
            }

            @Override
            public boolean cancelled() {
                return steps[0] >= stop;
            }
        };
    }

    @Test
    void evidence_that_is_not_what_its_hash_says_stops_the_writing_and_is_named() throws IOException {
        PackageContent content = content(3, 4000);
        source.replace(content.evidence().get(1).digest(), new byte[4000]);
        assertStops(content);
        source.replace(content.evidence().get(1).digest(), new byte[3999]);
        assertStops(content);
        source.remove(content.evidence().get(1).digest());
        assertStops(content);
    }

    private void assertStops(PackageContent content) throws IOException {
        assertThatThrownBy(() -> write(content)).isInstanceOfSatisfying(Failure.class, f -> {
            assertThat(f.code()).isEqualTo("EV-DAMAGED");
            assertThat(f.arguments().get(0).toString()).contains("Minh chứng");
        });
        assertThat(list()).isEmpty();
    }

    @Test
    void content_that_no_reader_would_take_is_not_written() throws IOException {
        PackageContent unreadable = PackageContent.of(PackageKit.head(PackageKind.SUBMISSION),
                java.util.Map.of(EntryNames.SELF_ASSESSMENT, PackageKit.bytes("{}")), List.of());
        PackageContent empty = PackageContent.of(PackageKit.head(PackageKind.SUBMISSION), java.util.Map.of(), List.of());

        assertThatThrownBy(() -> write(unreadable)).isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("PKG-JSON"));
        assertThatThrownBy(() -> write(empty)).isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("PKG-MISSING"));
        assertThat(list()).isEmpty();
    }

    @Test
    void a_name_as_long_as_hostile_is_cut_to_what_the_list_holds() {
        PackageEvidence odd = source.add("\ud800" + "ế😀".repeat(900), "H1-1.1-01", new byte[3]);

        Path file = write(PackageContent.of(PackageKit.head(PackageKind.SUBMISSION), PackageKit.texts(), List.of(odd)));

        assertThat(PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE).accepted().orElseThrow().here().get(0).name())
                .startsWith("ế😀ế").hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void a_folder_that_is_not_there_is_told_before_the_work() {
        PackageContent content = content(1, 10);

        assertThatThrownBy(() -> PackageKit.writer(source, Optional.of(key)).write(content, stick.resolve("gone"), "goi", Progress.NONE))
                .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("USB-MISSING"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.sorted().toList();
        }
    }

    private List<String> list() throws IOException {
        return files().stream().map(f -> f.getFileName().toString()).toList();
    }
}
