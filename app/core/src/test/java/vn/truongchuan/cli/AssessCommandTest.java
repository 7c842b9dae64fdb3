package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.json.Json;

/** assess on a real workspace: levels, reasons, refusals. */
class AssessCommandTest {
    @TempDir
    Path folder;

    @Test
    void an_empty_workspace_is_not_assessed_and_nowhere_not_met() {
        Path workspace = workspace(List.of());

        Run run = Run.of("assess", workspace.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Mức của trường theo dữ liệu hiện có: Chưa đánh giá.")
                .contains("Trường đạt chuẩn quốc gia Mức độ 1: Chưa đánh giá xong [CQG_1]")
                .contains("Cần tất cả 8 tiêu chí bắt buộc đạt từ Mức 1; đã chắc chắn 0, còn thiếu 8.")
                .doesNotContainIgnoringCase("không đạt");
    }

    @Test
    void one_answer_shows_in_table_reasons_and_json() throws IOException {
        Path workspace = workspace(List.of("1.3/1/1"));

        assertThat(Run.of("assess", workspace.toString()).out()).contains("1.3    o o   ").contains("Không đạt");
        Run why = Run.of("assess", workspace.toString(), "--why", "CQG_1");
        assertThat(why.out()).startsWith("Trường đạt chuẩn quốc gia Mức độ 1: chưa đủ điều kiện về mức (Điều 16 khoản 1, khoản 2).");
        JsonNode json = Json.read(Run.of("assess", workspace.toString(), "--json").out());
        assertThat(json.path("level").path("upper").asInt()).isZero();
        assertThat(json.path("recognition").get(0).path("conditions").get(0).path("failing").get(0).asText()).isEqualTo("1.3");
        assertThat(json.path("whole").asBoolean()).isTrue();
    }

    @Test
    void what_cannot_be_opened_or_explained_is_refused_with_one_sentence() {
        Path workspace = workspace(List.of());

        Run missing = Run.of("assess", folder.resolve("không có").toString());
        assertThat(missing.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(missing.err().strip().lines()).hasSize(1);
        Run unknown = Run.of("assess", workspace.toString(), "--why", "CAP_DO_9");
        assertThat(unknown.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(unknown.err()).contains("CAP_DO_9").contains("CQG_2");
    }

    private Path workspace(List<String> notMet) {
        Path home = folder.resolve("hồ sơ");
        List<FieldEdit> edits = new ArrayList<>();
        notMet.forEach(id -> edits.add(FieldEdit.set(new EntityKey(EntityKind.REQUIREMENT, id).field(RequirementAssessment.VERDICT),
                "NOT_MET")));
        try (Workspace workspace = Workspace.create(home, "tt57-2026-pt", new SchoolYear(2026), false)) {
            workspace.save(new Editor("An"), edits);
        }
        return home;
    }
}
