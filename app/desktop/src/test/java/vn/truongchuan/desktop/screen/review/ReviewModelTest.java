package vn.truongchuan.desktop.screen.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.FindingKind;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;

class ReviewModelTest {
    private static final EntityKey STATEMENT = new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a");
    @TempDir
    private Path folder;
    private TestDesk desk;
    private ReviewModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.of(folder, "tt18-2018-pt", "2023-2024");
        desk.write(FieldEdit.set(STATEMENT.field("statement"), "Có kế hoạch [H1-1.1-09]."));
        model = new ReviewModel(desk.saver().live(), desk.time().tasks());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private boolean finds(FindingKind kind) {
        return model.findingsProperty().get().orElseThrow().stream().anyMatch(f -> f.kind().equals(kind.code()));
    }

    @Test
    void looksAtOnceAndAgainAWhileAfterASave() {
        assertThat(finds(FindingKind.CODE_DANGLING)).isTrue();
        desk.write(FieldEdit.set(STATEMENT.field("statement"), "Có kế hoạch."));
        assertThat(finds(FindingKind.CODE_DANGLING)).isTrue();
        desk.time().pass(ReviewModel.REST);
        assertThat(finds(FindingKind.CODE_DANGLING)).isFalse();
    }

    @Test
    void showsOneSeverityAlone() {
        model.filterProperty().set(Optional.of(Severity.WRONG));
        assertThat(model.rows()).isNotEmpty().allMatch(r -> r instanceof ReviewRow.Line line ? line.finding().severity() == Severity.WRONG
                : ((ReviewRow.Group) r).key().severity().filter(Severity.WRONG::equals).isPresent());
    }

    @Test
    void opensAndClosesAGroup() {
        model.groupingProperty().set(ReviewModel.Grouping.CRITERION);
        ReviewRow.Group group = (ReviewRow.Group) model.rows().get(0);
        int before = model.rows().size();
        model.turn(group);
        assertThat(model.rows().size() - before).isEqualTo(group.open() ? -group.count() : group.count());
        model.turn((ReviewRow.Group) model.rows().get(0));
        assertThat(model.rows()).hasSize(before);
    }

    @ParameterizedTest
    @EnumSource(value = FindingKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ADDRESS_UNKNOWN")
    void everyKindBelongsToAnArea(FindingKind kind) {
        Finding finding = new Finding(kind.code(), kind.severity(), Place.of(EntityKey.SCHOOL), Arrays.asList());
        assertThat(Area.of(finding)).isNotEqualTo(Area.OTHER);
    }
}
