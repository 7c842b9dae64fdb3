package vn.truongchuan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.rating.RuleRating;
import vn.truongchuan.domain.rating.SchoolRating;

class SampleSchoolsTest {
    @TempDir
    Path folder;

    @Test
    void theSecondarySchoolIsWhollyAssessedAndReachesLevelTwoAndIsRichEnoughToTryEverythingOn() {
        try (Workspace workspace = build("thcs-hoa-binh")) {
            rich(workspace.current());
            SchoolRating rating = workspace.current().rating();
            assertThat(rating.level().settled()).isTrue();
            assertThat(rating.level().lower()).isEqualTo(2);
            assertThat(rating.criteria()).hasSize(28).allMatch(c -> c.range().settled() && c.range().lower() >= 2);
            assertThat(codesAt(rating, 3)).containsExactly("1.3", "1.4", "2.1", "2.4", "3.1", "4.1", "5.1", "5.2", "5.5", "5.6");
            assertThat(results(rating)).contains("CAP_DO_2=MET", "CAP_DO_3=NOT_MET", "CQG_1=MET", "CQG_2=NOT_MET");
        }
    }

    @Test
    void thePreschoolIsHalfWayAndNothingOfItReadsAsFailed() {
        try (Workspace workspace = build("mn-hoa-sen")) {
            SchoolRating rating = workspace.current().rating();
            assertThat(rating.level().open()).isTrue();
            assertThat(rating.criteria()).noneMatch(c -> c.range().failed());
            assertThat(rating.criteria()).filteredOn(CriterionRating::untouched).hasSize(8);
        }
    }

    @Test
    void thePrimarySchoolHasJustBegunUnderTheNewCircular() {
        try (Workspace workspace = build("th-tan-lap")) {
            SchoolRating rating = workspace.current().rating();
            assertThat(rating.level().open()).isTrue();
            assertThat(rating.recognition()).allMatch(r -> r.outcome() == Outcome.NOT_ASSESSED);
            assertThat(workspace.current().evidence().items()).extracting(e -> workspace.current().evidence().scheme()
                    .write(e.code().orElseThrow())).startsWith("MC.1.1.01");
        }
    }

    private static void rich(SelfAssessment sample) {
        assertThat(sample.evidence().items()).hasSizeGreaterThanOrEqualTo(115)
                .allMatch(e -> !sample.evidence().citedIn(e).isEmpty(), "is cited");
        assertThat(sample.evidence().items().stream().flatMap(e -> e.file().stream()).distinct()).hasSizeGreaterThanOrEqualTo(130);
        assertThat(sample.actions()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(sample.council()).hasSizeGreaterThanOrEqualTo(7);
    }

    private Workspace build(String id) {
        return new SampleBuilder(SampleSchool.of(id)).build(folder.resolve(id), Progress.NONE);
    }

    private static List<String> codesAt(SchoolRating rating, int level) {
        return rating.criteria().stream().filter(c -> c.range().lower() == level).map(c -> c.criterion().code().toString()).toList();
    }

    private static List<String> results(SchoolRating rating) {
        return rating.recognition().stream().map(SampleSchoolsTest::result).toList();
    }

    private static String result(RuleRating rating) {
        return rating.rule().result() + "=" + rating.outcome();
    }
}
