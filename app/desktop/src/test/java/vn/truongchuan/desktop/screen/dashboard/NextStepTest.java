package vn.truongchuan.desktop.screen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.CriterionNotes;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.CouncilMember;

/** What the desk proposes to do next. */
class NextStepTest {
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
    }

    private List<NextStep> steps() {
        SelfAssessment now = desk.workspace().current();
        return NextStep.of(now, now.rating(), "Trần Thị Mai");
    }

    private void save(FieldEdit... edits) {
        desk.workspace().save(TestDesk.MAI, List.of(edits));
    }

    @Test
    void a_new_school_begins_with_profile_council_and_first_criterion() {
        assertThat(steps()).extracting(NextStep::key).containsExactly("profile", "council", "untouched");
    }

    @Test
    void the_council_is_asked_for_until_it_is_large_enough() {
        for (int i = 0; i < 7; i++) {
            save(FieldEdit.set(EntityKey.fresh(EntityKind.MEMBER).field(CouncilMember.NAME), "Người " + i));
        }
        assertThat(steps()).extracting(NextStep::key).doesNotContain("council");
    }

    @Test
    void my_own_criteria_come_before_those_of_others() {
        save(FieldEdit.set(new EntityKey(EntityKind.CRITERION, "3.1").field(CriterionNotes.RESPONSIBLE), "Trần Thị Mai"),
                FieldEdit.set(new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a.1").field("verdict"), "MET"));

        List<NextStep> steps = steps();
        assertThat(steps).extracting(NextStep::key).containsSubsequence("mine", "begun", "unfounded", "untouched");
        assertThat(steps.get(2).arguments().get(0)).isEqualTo("3.1");
        assertThat(steps.get(2).place()).isPresent();
    }

    @Test
    void a_weakness_without_an_action_is_named() {
        EntityKey point = EntityKey.fresh(EntityKind.POINT);
        save(FieldEdit.set(point.field(Point.CRITERION), "1.2"), FieldEdit.set(point.field(Point.KIND), "WEAKNESS"),
                FieldEdit.set(point.field(Point.TEXT), "Chưa đủ"));

        assertThat(steps()).filteredOn(s -> s.key().equals("unplanned")).singleElement()
                .satisfies(s -> assertThat(s.place().orElseThrow().entity()).isEqualTo(point));
    }

    @Test
    void seven_at_most() {
        save(desk.workspace().standardSet().criteria().map(c -> FieldEdit.set(
                new EntityKey(EntityKind.REQUIREMENT, c.requirements().findFirst().orElseThrow().id().toString()).field("verdict"), "MET"))
                .toArray(FieldEdit[]::new));

        assertThat(steps()).hasSize(7);
    }
}
