package vn.truongchuan.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.standard.CriterionCode;

/** Ctrl+K finds what people remember, with or without marks. */
class HitTest {
    @TempDir
    private Path folder;
    private TestDesk desk;

    @AfterEach
    void close() {
        desk.close();
    }

    @BeforeEach
    void open() {
        desk = TestDesk.empty(folder);
        desk.workspace().save(TestDesk.MAI, List.of(
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.TITLE), "Quyết định phê duyệt chiến lược"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.NUMBER), "214/QĐ-PGDĐT"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.CRITERION), "1.1"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.BOX), "1"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.SERIAL), "1"),
                FieldEdit.set(new EntityKey(EntityKind.REQUIREMENT, first("2.2")).field(RequirementAssessment.STATEMENT),
                        "Trường có 34 giáo viên, đổi mới phương pháp [H1-1.1-01].")));
    }

    private String first(String criterion) {
        return desk.workspace().standardSet().criterion(CriterionCode.parse(criterion)).orElseThrow().requirements().findFirst()
                .orElseThrow().id().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "quyet dinh phe duyet, evidence",
        "H1-1.1-01, evidence",
        "214/qd, evidence",
        "doi moi phuong phap 34, statement",
        "Đối với giáo viên, criterion",
        "2.2, criterion"})
    void finds_the_right_kind_first(String query, String kind) {
        assertThat(Hit.find(query, desk.workspace().current())).first().extracting(Hit::kind).isEqualTo(kind);
    }

    @Test
    void shows_the_words_round_what_was_found() {
        Hit hit = Hit.find("đổi mới phương pháp 34", desk.workspace().current()).get(0);

        assertThat(hit.detail()).contains("đổi mới phương pháp").contains("[H1-1.1-01]");
        assertThat(hit.title()).startsWith("2.2");
    }

    @Test
    void nothing_is_found_for_nothing() {
        assertThat(Hit.find("  ", desk.workspace().current())).isEmpty();
    }
}
