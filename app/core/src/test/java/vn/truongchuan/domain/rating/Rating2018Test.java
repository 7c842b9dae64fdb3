package vn.truongchuan.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.standard.RuleCondition;

/** Điều 2, 6, 22, 34, 37 of the Regulations of TT 17, 18, 19/2018: every criterion counts, levels are cumulative. */
class Rating2018Test {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # set, every criterion at, school, CAP_DO_1, CAP_DO_2, CAP_DO_3, CQG_1, CQG_2
        tt17-2018-th,        0, 0, NOT_MET, NOT_MET, NOT_MET, NOT_MET, NOT_MET
        tt17-2018-th,        1, 1, MET,     NOT_MET, NOT_MET, NOT_MET, NOT_MET
        tt17-2018-th,        2, 2, MET,     MET,     NOT_MET, MET,     NOT_MET
        tt17-2018-th,        3, 3, MET,     MET,     MET,     MET,     MET
        tt18-2018-pt,        0, 0, NOT_MET, NOT_MET, NOT_MET, NOT_MET, NOT_MET
        tt18-2018-pt,        1, 1, MET,     NOT_MET, NOT_MET, NOT_MET, NOT_MET
        tt18-2018-pt,        2, 2, MET,     MET,     NOT_MET, MET,     NOT_MET
        tt18-2018-pt,        3, 3, MET,     MET,     MET,     MET,     MET
        tt19-2018-mn,        0, 0, NOT_MET, NOT_MET, NOT_MET, NOT_MET, NOT_MET
        tt19-2018-mn,        1, 1, MET,     NOT_MET, NOT_MET, NOT_MET, NOT_MET
        tt19-2018-mn,        2, 2, MET,     MET,     NOT_MET, MET,     NOT_MET
        tt19-2018-mn,        3, 3, MET,     MET,     MET,     MET,     MET
        tt17-2018-th-sd2024, 3, 3, MET,     MET,     MET,     MET,     MET
        tt18-2018-pt-sd2024, 2, 2, MET,     MET,     NOT_MET, MET,     NOT_MET
        tt19-2018-mn-sd2024, 1, 1, MET,     NOT_MET, NOT_MET, NOT_MET, NOT_MET
        """)
    void levels_lead_to_recognitions(String set, int criteria, int school, Outcome capDo1, Outcome capDo2, Outcome capDo3,
                                     Outcome cqg1, Outcome cqg2) {
        SchoolRating rating = Answers.to(set).allAt(criteria).rate();

        assertThat(rating.level()).isEqualTo(new LevelRange(school, school));
        assertThat(List.of("CAP_DO_1", "CAP_DO_2", "CAP_DO_3", "CQG_1", "CQG_2")).map(r -> Answers.rule(rating, r).outcome())
                .containsExactly(capDo1, capDo2, capDo3, cqg1, cqg2);
    }

    @ParameterizedTest
    @CsvSource({"1.1, 0, 0", "1.1, 1, 1", "1.1, 2, 2", "5.6, 0, 0", "2.4, 1, 1", "1.2, 1, 1", "1.2, 2, 3", "5.4, 2, 3", "4.1, 2, 2"})
    void one_criterion_holds_the_school_at_its_level_unless_it_has_no_higher_one(String code, int level, int school) {
        assertThat(Answers.to("tt18-2018-pt").allAt(3).at(code, level).rate().level()).isEqualTo(new LevelRange(school, school));
    }

    @Test
    void a_level_counts_only_with_the_levels_below() {
        Answers answers = Answers.to("tt17-2018-th").allAt(3).say(Verdict.NOT_MET, "1.1/2/1");

        assertThat(answers.rate("1.1").range()).isEqualTo(new LevelRange(1, 1));
        assertThat(answers.rate().level()).isEqualTo(new LevelRange(1, 1));
    }

    @Test
    void one_part_of_one_indicator_not_met_fails_the_indicator_and_the_level() {
        Answers answers = Answers.to("tt18-2018-pt").allAt(3).say(Verdict.NOT_MET, "1.5/1/b.2");

        LevelRating first = answers.rate("1.5").levels().get(0);
        assertThat(first.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(first.indicators()).extracting(IndicatorRating::key).containsExactly("a", "b", "c");
        assertThat(first.indicators()).extracting(IndicatorRating::outcome)
                .containsExactly(Outcome.MET, Outcome.NOT_MET, Outcome.MET);
    }

    @Test
    void what_does_not_apply_counts_as_met() {
        Answers answers = Answers.to("tt18-2018-pt").allAt(3).say(Verdict.NOT_APPLICABLE, "1.5/1/b.1", "1.5/1/b.2");

        assertThat(answers.rate("1.5").range()).isEqualTo(new LevelRange(3, 3));
        assertThat(answers.rate("1.5").levels().get(0).indicators().get(1).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void an_empty_self_assessment_reads_as_not_assessed_everywhere() {
        SchoolRating rating = Answers.to("tt18-2018-pt").rate();

        assertThat(rating.level()).isEqualTo(new LevelRange(0, 3));
        assertThat(rating.criteria()).allSatisfy(c -> assertThat(c.range()).isEqualTo(new LevelRange(0, c.maxLevel())));
        assertThat(rating.standards()).allSatisfy(s -> assertThat(s.range().open()).isTrue());
        assertThat(rating.rules()).filteredOn(r -> !r.rule().result().endsWith("_4"))
                .allSatisfy(r -> assertThat(r.outcome()).isEqualTo(Outcome.NOT_ASSESSED));
    }

    @Test
    void one_requirement_not_met_settles_the_school_even_when_all_else_is_unknown() {
        SchoolRating rating = Answers.to("tt18-2018-pt").say(Verdict.NOT_MET, "1.1/2/1").rate();

        assertThat(rating.level()).isEqualTo(new LevelRange(0, 1));
        assertThat(Answers.rule(rating, "CAP_DO_1").outcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(Answers.rule(rating, "CAP_DO_2").outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(Answers.rule(rating, "CQG_1").outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tt17-2018-th", "tt18-2018-pt", "tt19-2018-mn", "tt17-2018-th-sd2024", "tt18-2018-pt-sd2024",
        "tt19-2018-mn-sd2024"})
    void the_extra_level_is_not_asked_where_it_is_not_assessed(String set) {
        for (int level = 0; level <= 3; level++) {
            SchoolRating rating = Answers.to(set).allAt(level).clauses(Verdict.MET).rate();

            assertThat(rating.clauses()).isEmpty();
            assertThat(rating.level().upper()).isLessThanOrEqualTo(3);
            assertThat(Answers.rule(rating, "MUC_4").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(Answers.rule(rating, "CAP_DO_4").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(rating.explain(Answers.rule(rating, "CAP_DO_4")).conditions()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # every criterion at, clauses, school from, to, CAP_DO_4
        3, MET,          4, 4, MET
        3, NOT_MET,      3, 3, NOT_MET
        3, NOT_ASSESSED, 3, 4, NOT_ASSESSED
        2, MET,          2, 2, NOT_MET
        2, NOT_ASSESSED, 2, 2, NOT_MET
        """)
    void the_extra_level_asks_for_level_three_and_every_clause(int criteria, Verdict clauses, int lower, int upper, Outcome capDo4) {
        for (String set : List.of("tt17-2018-th", "tt18-2018-pt", "tt19-2018-mn")) {
            SchoolRating rating = Answers.to(set).withExtraLevel().allAt(criteria).clauses(clauses).rate();

            assertThat(rating.level()).isEqualTo(new LevelRange(lower, upper));
            assertThat(Answers.rule(rating, "CAP_DO_4").outcome()).isEqualTo(capDo4);
        }
    }

    @Test
    void one_clause_not_met_keeps_the_extra_level_from_the_school_and_is_named() {
        SchoolRating rating = Answers.to("tt18-2018-pt").withExtraLevel().allAt(3).clauses(Verdict.MET)
                .say(Verdict.NOT_MET, "M4.4/4/4.2").rate();

        assertThat(rating.level()).isEqualTo(new LevelRange(3, 3));
        assertThat(Answers.rule(rating, "CAP_DO_4").blockers()).extracting(b -> b.criterion().toString()).containsExactly("M4.4");
        assertThat(rating.explain(Answers.rule(rating, "CAP_DO_4")).certainObstacles().get(0).notMet())
                .extracting(r -> r.requirement().key()).containsExactly("4.2");
    }

    @ParameterizedTest
    @CsvSource({"2021-10-19, 0", "2021-10-20, 3", "2021-07-31, 0", "2024-07-31, 3", "2018-10-10, 0"})
    void the_training_level_of_teachers_counts_only_before_its_suspension(String day, int level) {
        for (String set : List.of("tt17-2018-th", "tt18-2018-pt", "tt19-2018-mn")) {
            Answers answers = Answers.to(set).allAt(3).on(day).say(Verdict.NOT_MET, "2.2/1/b");

            assertThat(answers.rate("2.2").range()).isEqualTo(new LevelRange(level, level));
            assertThat(answers.rate().level()).isEqualTo(new LevelRange(level, level));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-31", "2025-01-24", "2025-01-25", "2025-07-31"})
    void what_the_amended_text_repealed_never_counts_in_it(String day) {
        Answers answers = Answers.to("tt19-2018-mn-sd2024").allAt(3).on(day).say(Verdict.NOT_MET, "2.2/2/a.1", "2.2/3/a");

        assertThat(answers.rate("2.2").range()).isEqualTo(new LevelRange(3, 3));
    }

    @Test
    void a_suspended_requirement_is_shown_but_not_counted() {
        RequirementRating suspended = Answers.to("tt17-2018-th").allAt(3).say(Verdict.NOT_ASSESSED, "2.2/1/b").rate("2.2")
                .requirements().filter(r -> r.requirement().key().equals("b")).findFirst().orElseThrow();

        assertThat(suspended.counting()).isEqualTo(RequirementRating.Counting.OUT_OF_FORCE);
        assertThat(suspended.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void blockers_name_what_is_not_met_before_what_is_not_assessed() {
        CriterionRating rating = Answers.to("tt18-2018-pt").allAt(3).say(Verdict.NOT_ASSESSED, "1.5/1/a")
                .say(Verdict.NOT_MET, "1.5/1/c").say(Verdict.NOT_MET, "1.5/3/1.1").rate("1.5");

        assertThat(rating.blockers()).extracting(r -> r.requirement().key()).containsExactly("c", "a");
        assertThat(rating.blockersUpTo(3)).extracting(r -> r.requirement().id().toString())
                .containsExactly("1.5/1/c", "1.5/3/1.1", "1.5/1/a");
    }

    @Test
    void a_condition_about_no_criteria_decides_nothing() {
        ConditionRating none = ConditionRating.of(new RuleCondition(RuleCondition.CriteriaGroup.MANDATORY, 1, OptionalInt.empty()),
                Answers.to("tt18-2018-pt").allAt(3).rate().criteria(), List.of());

        assertThat(none.outcome()).isEqualTo(Outcome.NOT_ASSESSED);
    }
}
