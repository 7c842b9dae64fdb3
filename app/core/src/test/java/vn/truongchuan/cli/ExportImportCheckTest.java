package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.json.Json;

/** export, import and check as they are typed. */
class ExportImportCheckTest {
    @TempDir
    private Path folder;

    @Test
    void anExportImportedIntoANewWorkspaceExportsTheSameBytes() throws IOException {
        Path school = Files.writeString(folder.resolve("school.json"), "{\"name\": \"Trường THCS Hoà Bình\", \"schoolType\": \"THCS\"}");
        Run.of("new", path("a"), "--standards", "tt18-2018-pt", "--year", "2023-2024", "--school", school.toString());
        Run.of("new", path("b"), "--standards", "tt18-2018-pt", "--year", "2023-2024");
        assertThat(Run.of("export", path("a"), "--out", path("a.json")).code()).isZero();
        assertThat(Run.of("import", path("b"), path("a.json"), "--dry-run").out()).contains("Mới: 2.").doesNotContain("Đã nhận");
        assertThat(Run.of("import", path("b"), path("a.json")).out()).contains("Đã nhận 2 ô dữ liệu.");
        Run.of("export", path("b"), "--out", path("b.json"));
        assertThat(folder.resolve("b.json")).hasSameBinaryContentAs(folder.resolve("a.json"));
    }

    @Test
    void aFileOfAnotherYearIsRefusedWithOneSentence() {
        Run.of("new", path("a"), "--standards", "tt18-2018-pt", "--year", "2023-2024");
        Run.of("new", path("b"), "--standards", "tt18-2018-pt", "--year", "2024-2025");
        Run.of("export", path("a"), "--out", path("a.json"));
        Run run = Run.of("import", path("b"), path("a.json"));
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains("[JSON-OTHER-CYCLE]").contains("2023-2024");
    }

    @Test
    void checkListsFindingsInWordsAndAsJson() throws IOException {
        Run.of("new", path("a"), "--standards", "tt57-2026-mn", "--year", "2026-2027");
        assertThat(Run.of("check", path("a")).out()).contains("[Còn thiếu] Tiêu chí 1.1 (").contains("Cần sửa: 0.");
        JsonNode json = Json.read(Run.of("check", path("a"), "--json").out());
        assertThat(json).isNotEmpty().allSatisfy(f -> {
            assertThat(f.path("sentence").asText()).isNotBlank();
            assertThat(f.path("remedy").asText()).isNotBlank();
            assertThat(f.path("entity").asText()).contains(":");
        });
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
