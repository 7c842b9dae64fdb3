package vn.truongchuan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Cancelled;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.Mark;
import vn.truongchuan.domain.evidence.Refusal;
import vn.truongchuan.domain.evidence.VaultReport;
import vn.truongchuan.domain.evidence.VaultSweep;
import vn.truongchuan.vault.Admission.StoredFile;

/** The vault keeps each content once, whole, and loses nothing that is referred to. */
class VaultTest {
    /** SHA-256 of "abc" as the standard (FIPS 180) prints it. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final Instant DAY = Instant.parse("2026-11-22T03:00:00Z");
    @TempDir
    Path temp;
    private Vault vault;

    @BeforeEach
    void open() {
        vault = openOn(DAY);
    }

    private Vault openOn(Instant day) {
        return Vault.open(temp.resolve("vault"), Limits.USUAL, Clock.fixed(day, ZoneOffset.UTC));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content);
    }

    private StoredFile add(Path file) {
        return vault.add(file, false, Progress.NONE).stored().orElseThrow();
    }

    private Set<String> filesInVault() throws IOException {
        if (Files.notExists(temp.resolve("vault"))) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(temp.resolve("vault"))) {
            return files.filter(Files::isRegularFile).map(f -> temp.resolve("vault").relativize(f).toString())
                    .collect(java.util.stream.Collectors.toSet());
        }
    }

    @Test
    void a_file_lies_under_its_digest_with_its_size_sum_and_type() throws IOException {
        StoredFile stored = add(file("a.txt", "abc"));

        assertThat(stored.digest().hex()).isEqualTo(ABC);
        assertThat(stored.size()).isEqualTo(3);
        assertThat(stored.crc32()).isEqualTo("352441c2");
        assertThat(stored.type()).isEqualTo(ContentType.TEXT);
        assertThat(stored.alreadyThere()).isFalse();
        assertThat(filesInVault()).containsExactly("ba/" + ABC);
        try (InputStream in = vault.open(stored.digest())) {
            assertThat(in.readAllBytes()).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_big_file_is_the_same_byte_for_byte() throws IOException {
        byte[] content = new byte[3 * 1024 * 1024 + 17];
        new Random(7).nextBytes(content);
        Path source = Files.write(temp.resolve("film.bin"), content);

        StoredFile stored = add(source);

        assertThat(temp.resolve("vault/" + stored.digest().hex().substring(0, 2) + "/" + stored.digest())).hasBinaryContent(content);
        assertThat(vault.holdsWhole(stored.digest(), Progress.NONE)).isTrue();
    }

    @Test
    void the_same_content_is_not_written_again() throws IOException {
        add(file("a.txt", "abc"));
        Path inVault = temp.resolve("vault/ba/" + ABC);
        Files.setLastModifiedTime(inVault, FileTime.fromMillis(1000));

        assertThat(add(file("b.txt", "abc")).alreadyThere()).isTrue();
        assertThat(Files.getLastModifiedTime(inVault).toMillis()).isEqualTo(1000);
    }

    @Test
    void damaged_content_is_healed_by_adding_it_again() throws IOException {
        Path source = file("a.txt", "abc");
        add(source);
        Files.writeString(temp.resolve("vault/ba/" + ABC), "abd");
        assertThat(vault.holdsWhole(new FileDigest(ABC), Progress.NONE)).isFalse();

        assertThat(add(source).alreadyThere()).isFalse();
        assertThat(vault.holdsWhole(new FileDigest(ABC), Progress.NONE)).isTrue();
    }

    @Test
    void cancelling_leaves_nothing() throws IOException {
        Path source = Files.write(temp.resolve("big.bin"), new byte[2_000_000]);
        Progress stop = new Progress() {
            private boolean begun;

            @Override
            public void step(long done, long total, String item) {
                begun = true;
            }

            @Override
            public boolean cancelled() {
                return begun;
            }
        };

        assertThatThrownBy(() -> vault.add(source, false, stop)).isInstanceOf(Cancelled.class);
        assertThat(filesInVault()).isEmpty();
    }

    @Test
    void opening_deletes_copies_an_earlier_end_left_unfinished() throws IOException {
        Path incoming = Files.createDirectories(temp.resolve("vault/incoming"));
        Files.writeString(incoming.resolve("x.part"), "half");

        openOn(DAY);

        assertThat(filesInVault()).isEmpty();
    }

    @Test
    void a_check_finds_missing_changed_and_foreign_files() throws IOException {
        FileDigest whole = add(file("whole.txt", "whole")).digest();
        FileDigest changed = add(file("changed.txt", "changed")).digest();
        FileDigest missing = add(file("missing.txt", "missing")).digest();
        Path changedFile = temp.resolve("vault/" + changed.hex().substring(0, 2) + "/" + changed);
        byte[] bytes = Files.readAllBytes(changedFile);
        bytes[3] ^= 1;
        Files.write(changedFile, bytes);
        Files.delete(temp.resolve("vault/" + missing.hex().substring(0, 2) + "/" + missing));
        Files.writeString(temp.resolve("vault/note.txt"), "mine");
        Files.writeString(temp.resolve("vault/" + whole.hex().substring(0, 2) + "/thumbs.db"), "mine");

        VaultReport report = vault.verify(Set.of(whole, changed, missing), Progress.NONE);

        assertThat(report.whole()).isEqualTo(1);
        assertThat(report.changed()).containsExactly(changed);
        assertThat(report.missing()).containsExactly(missing);
        assertThat(report.foreign()).containsExactlyInAnyOrder("note.txt", whole.hex().substring(0, 2) + "/thumbs.db");
        assertThat(report.sound()).isFalse();
    }

    @Test
    void every_content_is_in_exactly_one_part_of_a_check_in_parts() throws IOException {
        for (int i = 0; i < 40; i++) {
            add(file("f" + i, "content " + i));
        }
        int checked = 0;
        for (int part = 0; part < 8; part++) {
            checked += vault.verify(Set.of(), part, 8, Progress.NONE).whole();
        }
        assertThat(checked).isEqualTo(40);
    }

    @Test
    void a_sweep_throws_away_what_nobody_refers_to_and_keeps_it_for_thirty_days() throws IOException {
        FileDigest kept = add(file("kept.txt", "kept")).digest();
        FileDigest orphan = add(file("orphan.txt", "orphan")).digest();

        assertThat(vault.sweep(Set.of(kept), Progress.NONE).thrown()).as("taken just now").isZero();
        assertThat(openOn(DAY).sweep(Set.of(kept), Progress.NONE)).isEqualTo(new VaultSweep(1, 0));
        assertThat(filesInVault()).contains("trash/2026-11-22/" + orphan);
        assertThat(openOn(DAY.plus(Duration.ofDays(30))).sweep(Set.of(kept), Progress.NONE).deleted()).isZero();
        assertThat(openOn(DAY.plus(Duration.ofDays(31))).sweep(Set.of(kept), Progress.NONE).deleted()).isEqualTo(1);
        assertThat(vault.holds(kept)).isTrue();
        assertThat(filesInVault()).hasSize(1);
    }

    @Test
    void removed_content_can_be_restored() throws IOException {
        FileDigest digest = add(file("a.txt", "abc")).digest();

        assertThat(vault.remove(digest)).isTrue();
        assertThat(vault.holds(digest)).isFalse();
        assertThat(vault.restore(digest)).isTrue();
        assertThat(vault.holdsWhole(digest, Progress.NONE)).isTrue();
        assertThat(vault.remove(new FileDigest(ABC.replace('b', 'c')))).isFalse();
    }

    @Test
    void a_file_that_would_fill_the_disk_is_refused() throws IOException {
        vault = Vault.open(temp.resolve("vault"), new Limits(10, 100, Long.MAX_VALUE / 2, Duration.ofDays(30)),
                Clock.fixed(DAY, ZoneOffset.UTC));

        Admission admission = vault.add(file("a.txt", "abc"), false, Progress.NONE);

        assertThat(admission.refusal().map(Refusal::code)).contains("EV-SPACE");
        assertThat(filesInVault()).isEmpty();
    }

    @Test
    void size_is_marked_above_one_limit_and_refused_above_the_other() throws IOException {
        vault = Vault.open(temp.resolve("vault"), new Limits(10, 100, 0, Duration.ofDays(30)), Clock.fixed(DAY, ZoneOffset.UTC));

        assertThat(add(file("small", "x".repeat(10))).marks()).isEmpty();
        assertThat(add(file("large", "x".repeat(100))).marks()).containsExactly(Mark.LARGE);
        assertThat(vault.add(file("huge", "x".repeat(101)), false, Progress.NONE).refusal().map(Refusal::code)).contains("EV-SIZE");
    }

    @Test
    void a_file_without_content_needs_a_word() throws IOException {
        Path empty = file("a.txt", "");

        assertThat(vault.add(empty, false, Progress.NONE).refusal().map(Refusal::code)).contains("EV-EMPTY");
        assertThat(vault.add(empty, true, Progress.NONE).stored().orElseThrow().marks()).containsExactly(Mark.EMPTY);
    }

    @Test
    void a_file_that_grows_while_it_is_read_is_refused_after_a_second_try() throws IOException {
        Path source = Files.write(temp.resolve("log.txt"), "line\n".repeat(400_000).getBytes(StandardCharsets.UTF_8));
        int[] tries = {0};
        Progress grows = new Progress() {
            @Override
            public void step(long done, long total, String item) {
                if (done == total || done > total) {
                    tries[0]++;
                }
                append(source);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };

        Admission admission = vault.add(source, false, grows);

        assertThat(admission.refusal().map(Refusal::code)).contains("EV-CHANGING");
        assertThat(tries[0]).isEqualTo(2);
        assertThat(filesInVault()).isEmpty();
    }

    @Test
    void a_source_that_fails_while_it_is_read_leaves_nothing() throws IOException {
        Path failing = Path.of("/proc/self/mem");
        assumeThat(Files.isReadable(failing)).as("Linux has a file whose reading fails").isTrue();

        Admission admission = vault.add(failing, true, Progress.NONE);

        assertThat(admission.refusal().map(Refusal::code)).contains("EV-READ");
        assertThat(filesInVault()).isEmpty();
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "more\n", java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void a_file_that_changed_once_is_taken_at_the_second_try() throws IOException {
        Path source = file("a.txt", "first");
        boolean[] changed = {false};
        Progress once = new Progress() {
            @Override
            public void step(long done, long total, String item) {
                if (!changed[0]) {
                    changed[0] = true;
                    append(source);
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };

        StoredFile stored = vault.add(source, false, once).stored().orElseThrow();

        assertThat(stored.size()).isEqualTo("firstmore\n".length());
        assertThat(vault.holdsWhole(stored.digest(), Progress.NONE)).isTrue();
    }
}
