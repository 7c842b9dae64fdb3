package vn.truongchuan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;

/** Contents come in together or not at all. */
class StagingTest {
    @TempDir
    private Path temp;
    private Vault vault;

    @BeforeEach
    void open() {
        vault = Vault.open(temp.resolve("vault"));
    }

    private static FileDigest digest(String content) {
        try {
            return new FileDigest(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(Staging staging, String content) {
        staging.add(digest(content), "tệp.txt", out -> out.write(content.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(temp.resolve("vault"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void nothing_is_there_before_all_are_placed_and_nothing_stays_of_what_was_given_up() throws IOException {
        try (Staging staging = vault.staging()) {
            add(staging, "một");
            add(staging, "hai");
            assertThat(vault.holds(digest("một"))).isFalse();
            assertThat(files()).isEqualTo(2);
        }
        assertThat(files()).isZero();
    }

    @Test
    void what_was_placed_and_not_kept_is_taken_back_and_what_was_there_before_stays() throws IOException {
        try (Staging staging = vault.staging()) {
            add(staging, "trước");
            staging.place();
            staging.keep();
        }
        try (Staging staging = vault.staging()) {
            add(staging, "trước");
            add(staging, "sau");
            assertThat(staging.place()).isEqualTo(1);
            vault.sweep(Set.of(), Progress.NONE);
            assertThat(vault.holds(digest("sau"))).as("a sweep leaves alone what is being brought").isTrue();
        }
        assertThat(vault.holds(digest("trước"))).isTrue();
        assertThat(vault.holds(digest("sau"))).isFalse();
    }

    @Test
    void bytes_that_are_not_what_they_are_called_end_the_work() throws IOException {
        try (Staging staging = vault.staging()) {
            assertThatThrownBy(() -> staging.add(digest("một"), "tệp.txt", out -> out.write(1), Progress.NONE))
                    .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("VAULT-WRITE"));
        }
        assertThat(files()).isZero();
    }

    @Test
    void a_program_does_not_come_in_whatever_it_is_called() throws IOException {
        try (Staging staging = vault.staging()) {
            String program = "MZ\0\1\2\3" + "\0".repeat(200);
            assertThatThrownBy(() -> staging.add(digest(program), "ảnh.jpg",
                    out -> out.write(program.getBytes(StandardCharsets.UTF_8)), Progress.NONE))
                    .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("EV-EXEC"));
        }
        assertThat(files()).isZero();
    }
}
