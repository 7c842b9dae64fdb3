package vn.truongchuan.desktop.screen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.application.EvidenceFileState;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.desktop.kit.LiveWorkspace;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;

class EvidenceModelTest {
    @TempDir
    private Path folder;
    private TestDesk desk;
    private LiveWorkspace live;
    private EvidenceModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.of(folder, "tt18-2018-pt", "2023-2024");
        live = desk.saver().live();
        item("a", "1.1", "1", "Quyết định thành lập hội đồng", "PAPER");
        item("b", "1.1", "2", "Biên bản họp", "");
        item("c", "2.1", "1", "Hồ sơ thi đua", "FILE");
        desk.write(FieldEdit.set(EvidenceItem.key("c").field(EvidenceItem.VALID_UNTIL), "2020-01-01"),
                FieldEdit.set(EvidenceItem.key("c").field(EvidenceItem.ALSO_USED_IN), "1.2"),
                FieldEdit.set(new EntityKey(EntityKind.REQUIREMENT, "5.1/1/a").field("statement"), "Đã họp [H1-1.1-01]."));
        model = new EvidenceModel(live);
    }

    private void item(String id, String criterion, String serial, String title, String form) {
        EntityKey key = EvidenceItem.key(id);
        desk.write(FieldEdit.set(key.field(EvidenceItem.CRITERION), criterion), FieldEdit.set(key.field(EvidenceItem.BOX),
                criterion.substring(0, 1)), FieldEdit.set(key.field(EvidenceItem.SERIAL), serial),
                FieldEdit.set(key.field(EvidenceItem.TITLE), title), FieldEdit.set(key.field(EvidenceItem.FORM), form));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String shown() {
        return String.join(" ", model.rows().stream().map(EvidenceRow::id).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            quyet dinh,       a
            ĐỔI MỚI,          ''
            họp bien ban,     b
            h1-1.1,           a b
            [H1-1.1-02],      b
            '',               a b c
            """)
    void findsWithoutMarks(String query, String ids) {
        model.queryProperty().set(query);
        assertThat(shown()).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.1, a b
            1,   a b c
            1.2, c
            5.1, a
            3,   ''
            """)
    void narrowsToWhatACriterionUses(String scope, String ids) {
        model.scopeProperty().set(scope);
        assertThat(shown()).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ALL,     a b c
            NO_FILE, a b c
            EXPIRED, c
            UNUSED,  b
            LOST,    b
            NO_CODE, ''
            """)
    void filtersByWhatIsWrong(EvidenceModel.Filter filter, String ids) {
        model.files(Map.of("b", EvidenceFileState.MISSING));
        model.filterProperty().set(filter);
        assertThat(shown()).isEqualTo(ids);
    }

    @Test
    void saysTheMostUrgentThingOfEach() {
        assertThat(model.rows()).extracting(EvidenceRow::standing).containsExactly(Standing.PAPER, Standing.NO_FILE, Standing.EXPIRED);
        model.files(Map.of("c", EvidenceFileState.CHANGED));
        assertThat(model.rows().get(2).standing()).isEqualTo(Standing.CHANGED);
        assertThat(model.totalsProperty().get()).isEqualTo(new EvidenceModel.Totals(3, 1, 1, 1));
    }

    @Test
    void keepsTheChosenAndWidensTheFilterForWhatIsSought() {
        model.chosenProperty().set(List.of("a", "b"));
        desk.write(FieldEdit.set(EvidenceItem.key("a").field("deleted"), "true"));
        model.refresh();
        assertThat(model.chosenProperty().get()).containsExactly("b");
        model.scopeProperty().set("2.1");
        model.choose(List.of("b"));
        assertThat(shown()).isEqualTo("b c");
    }
}
