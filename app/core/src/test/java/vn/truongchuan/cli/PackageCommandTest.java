package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.exchange.PackageVerifier;
import vn.truongchuan.json.Json;

/** package verify and package show as they are typed. */
class PackageCommandTest {
    @TempDir
    private Path folder;

    private Path released(String name) throws IOException {
        try (InputStream in = PackageVerifier.class.getResourceAsStream(name)) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    @Test
    void a_whole_package_ends_with_0_and_tells_what_it_is() throws IOException {
        Run run = Run.of("package", "verify", released("package-1.0.tdg").toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Gói nguyên vẹn: Hồ sơ trường nộp, số 4").contains("Phòng Giáo dục và Đào tạo")
                .contains("dấu vân tay");
    }

    @Test
    void a_bad_package_ends_with_1_and_one_sentence_with_its_code() throws IOException {
        Path file = released("package-1.0.tdg");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 10));

        Run run = Run.of("package", "verify", file.toString());
        JsonNode json = Json.read(Run.of("package", "verify", "--json", file.toString()).out());

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains("bị cắt ngắn").contains("[PKG-TRUNC]");
        assertThat(json.path("whole").booleanValue()).isFalse();
        assertThat(json.path("code").asText()).isEqualTo("PKG-TRUNC");
        assertThat(Run.of("package", "show", folder.resolve("none.tdg").toString()).err()).contains("[USB-READ]");
    }

    @Test
    void show_lists_the_evidence_in_words_and_as_json() throws IOException {
        String file = released("package-1.0.tdg").toString();

        JsonNode json = Json.read(Run.of("package", "show", file, "--json").out());

        assertThat(Run.of("package", "show", file).out()).contains("H1-1.1-01  Kế hoạch năm học.pdf");
        assertThat(json.path("evidence")).hasSize(2);
        assertThat(json.path("kind").asText()).isEqualTo("submission");
        assertThat(json.path("parts").get(0).asText()).isEqualTo("data/inventory.jsonl");
    }

    @Test
    void an_encrypted_package_opens_with_its_password() throws IOException {
        String file = released("password-v1.tdg.age").toString();
        String right = Files.writeString(folder.resolve("right"), "Mật khẩu Đặng 1\n").toString();
        String wrong = Files.writeString(folder.resolve("wrong"), "Mật khẩu Đặng 2\n").toString();
        String key = Files.writeString(folder.resolve("key"), "# tệp khoá\nAGE-SECRET-KEY-1EGTZVFF0000").toString();

        assertThat(Run.of("package", "verify", file, "--password-file", right).code()).isZero();
        assertThat(Run.of("package", "verify", file, "--password-file", wrong).err()).contains("[ENC-PASS]");
        assertThat(Run.of("package", "verify", file).err()).contains("[ENC-LOCKED]");
        assertThat(Run.of("package", "verify", file, "--identity", key).err()).contains("[ENC-KEY]");
    }
}
