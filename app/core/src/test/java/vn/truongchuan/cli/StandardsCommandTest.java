package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.json.Json;

/** standards list, show and check. */
class StandardsCommandTest {
    @TempDir
    Path folder;

    @Test
    void list_names_the_nine_sets_and_marks_what_is_not_fully_checked() {
        Run run = Run.of("standards", "list");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(l -> l.contains("Thông tư"))).hasSize(9);
        assertThat(run.out().lines().filter(l -> l.endsWith("(chưa kiểm chứng đầy đủ)"))).hasSize(3)
                .allMatch(l -> l.contains("-sd2024"));
    }

    @Test
    void list_as_json_can_be_read_by_programs() throws IOException {
        JsonNode sets = Json.read(Run.of("standards", "list", "--json").out());

        assertThat(sets).hasSize(9);
        assertThat(sets.get(1).path("id").asText()).isEqualTo("tt18-2018-pt");
        assertThat(sets.get(1).path("criteria").asInt()).isEqualTo(28);
        assertThat(sets.get(1).path("digest").asText()).hasSize(64);
    }

    @Test
    void show_prints_every_criterion_with_article_applicability_and_suspension() {
        Run run = Run.of("standards", "show", "tt18-2018-pt");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(l -> l.matches("  \\d\\.\\d+ .*"))).hasSize(28);
        assertThat(run.out()).contains("Mức 4 (Điều 22)").contains("dành cho: trường THPT chuyên")
                .contains("Ngưng hiệu lực từ 20/10/2021").contains("(Điều 21 khoản 4 Mức 3 điểm a)");
    }

    @Test
    void show_refuses_an_unknown_set_with_one_sentence() {
        Run run = Run.of("standards", "show", "tt99");

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains("tt99").contains("[SET-UNKNOWN]");
    }

    @Test
    void check_passes_a_shipped_file_and_names_what_is_wrong_with_a_broken_one() throws IOException {
        String text;
        try (InputStream in = StandardsCommandTest.class.getResourceAsStream("/vn/truongchuan/standards/tt57-2026-tx.json")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path right = Files.writeString(folder.resolve("đúng.json"), text);
        Path wrong = Files.writeString(folder.resolve("sai.json"), text.replace("\"1.2\"", "\"1.3\""));

        assertThat(Run.of("standards", "check", right.toString()).code()).isZero();
        Run run = Run.of("standards", "check", wrong.toString());
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).contains("SET-NUMBERING").contains("$.standards[0].criteria[1].number");
        assertThat(run.err().strip()).isEqualTo("Tệp có 1 chỗ sai.");
        assertThat(Json.read(Run.of("standards", "check", wrong.toString(), "--json").out()).path("usable").asBoolean()).isFalse();
    }

    @Test
    void wrong_use_ends_with_two_and_help_with_none() {
        assertThat(Run.of("standards", "nonsense").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.of("standards", "show").code()).isEqualTo(ExitCode.WRONG_USE);
        Run help = Run.of("assess", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Cách dùng: truong-chuan assess").contains("--json", "--why", "Thư mục hồ sơ tự đánh giá.");
    }
}
