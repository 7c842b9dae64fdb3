package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.documents.form.FilledForm;
import vn.truongchuan.json.Json;

/** form write and read on a real workspace. */
class FormCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_form_is_written_filled_in_shown_and_taken() throws IOException {
        String ws = folder.resolve("ho-so").toString();
        Run.of("new", ws, "--standards", "tt18-2018-pt", "--year", "2023-2024");

        Run write = Run.of("form", "write", ws, "--criterion", "1.1", "--into", folder.resolve("phieu").toString(), "--json");
        assertThat(write.code()).isZero();
        Path form = Path.of(Json.read(write.out()).get(0).path("file").asText());
        FilledForm.open(form).fill(1, "Có chiến lược").save(form);

        Run shown = Run.of("form", "read", ws, form.toString());
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("tiêu chí 1.1").contains("Ô 1 – Mô tả hiện trạng Mức 1 mục a.1: mới").contains("Mới: 1.");
        JsonNode taken = Json.read(Run.of("form", "read", ws, form.toString(), "--take", "--json").out()).get(0);
        assertThat(taken.path("slots").get(0).path("state").asText()).isEqualTo("NEW");
        assertThat(taken.path("changed").get(0).asText()).isEqualTo("requirement:1.1/1/a.1#statement");
        assertThat(Run.of("form", "read", ws, form.toString()).out()).contains("Mới: 0.");
    }

    @Test
    void what_is_no_form_is_refused_with_its_code_and_the_others_are_read() throws IOException {
        String ws = folder.resolve("ho-so").toString();
        Run.of("new", ws, "--standards", "tt18-2018-pt", "--year", "2023-2024");
        Path text = Files.writeString(folder.resolve("a.docx"), "chữ");

        Run run = Run.of("form", "read", ws, text.toString(), "--json");

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(Json.read(run.out()).get(0).path("problems").get(0).path("code").asText()).isEqualTo("FORM-NOTDOCX");
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(Run.of("form", "write", ws, "--into", folder.toString()).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.of("form", "write", ws, "--criterion", "9.9", "--into", folder.toString()).err()).contains("[FORM-NO-CRITERION]");
    }
}
