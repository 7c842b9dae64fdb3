package vn.truongchuan.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.standard.Criterion;

/** TT 57/2026 Điều 5 khoản 3: eight mandatory criteria and five of the seven others. */
class Tt57RatingTest {
    private static final List<String> SETS = List.of("tt57-2026-mn", "tt57-2026-pt", "tt57-2026-tx");
    /** Levels of the eight mandatory criteria, of the seven others, level of the school. */
    private static final List<String> GOLDEN = List.of(
            "22222222 2222222 -> 2",
            "22222222 2222211 -> 2",
            "22222222 2222210 -> 1",
            "22222222 2222111 -> 1",
            "22222222 2222200 -> 1",
            "11111111 1111100 -> 1",
            "11111111 1111000 -> 0",
            "02222222 2222222 -> 0",
            "22222220 2222222 -> 0",
            "12222222 2222222 -> 1",
            "22222221 2222222 -> 1",
            "22222222 0000000 -> 0",
            "00000000 0000000 -> 0");

    @ParameterizedTest
    @MethodSource("golden")
    void the_school_reaches_the_level_of_the_golden_table(String set, String line) {
        Answers answers = answers(set, line);
        int expected = line.charAt(line.length() - 1) - '0';

        SchoolRating rating = answers.rate();

        assertThat(rating.level()).isEqualTo(new LevelRange(expected, expected));
        assertThat(Answers.rule(rating, "MUC_1").outcome()).isEqualTo(expected >= 1 ? Outcome.MET : Outcome.NOT_MET);
        assertThat(Answers.rule(rating, "MUC_2").outcome()).isEqualTo(expected >= 2 ? Outcome.MET : Outcome.NOT_MET);
    }

    static Stream<Arguments> golden() {
        return SETS.stream().flatMap(set -> GOLDEN.stream().map(line -> Arguments.of(set, line)));
    }

    private static Answers answers(String set, String line) {
        Answers answers = Answers.to(set);
        List<Criterion> mandatory = answers.set().criteria().filter(Criterion::mandatory).toList();
        List<Criterion> others = answers.set().criteria().filter(c -> !c.mandatory()).toList();
        for (int i = 0; i < mandatory.size(); i++) {
            answers.at(mandatory.get(i), line.charAt(i) - '0');
        }
        for (int i = 0; i < others.size(); i++) {
            answers.at(others.get(i), line.charAt(mandatory.size() + 1 + i) - '0');
        }
        return answers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tt57-2026-mn", "tt57-2026-pt", "tt57-2026-tx"})
    void the_mandatory_criteria_are_the_eight_of_dieu_5(String set) {
        assertThat(Answers.to(set).set().criteria().filter(Criterion::mandatory).map(c -> c.code().toString()))
                .containsExactly("1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2");
    }

    @ParameterizedTest
    @CsvSource({"tt57-2026-mn, CQG_1 CQG_2", "tt57-2026-pt, CQG_1 CQG_2", "tt57-2026-tx, ''"})
    void only_preschools_and_general_schools_have_a_national_standard(String set, String recognitions) {
        assertThat(String.join(" ", Answers.to(set).set().recognition().stream().map(r -> r.result()).toList())).isEqualTo(recognitions);
    }

    @ParameterizedTest
    @CsvSource({"22222222 2222211 -> 2, MET, MET", "11111111 1111100 -> 1, MET, NOT_MET", "11111111 1111000 -> 0, NOT_MET, NOT_MET"})
    void the_recognition_follows_the_level(String line, Outcome first, Outcome second) {
        Answers answers = answers("tt57-2026-pt", line);

        assertThat(answers.outcome("CQG_1")).isEqualTo(first);
        assertThat(answers.outcome("CQG_2")).isEqualTo(second);
    }

    @Test
    void two_others_not_assessed_leave_level_one_certain_and_level_two_open() {
        Answers answers = answers("tt57-2026-pt", "22222222 2222222 -> 2");
        for (String code : List.of("1.1", "1.2")) {
            answers.set().criterion(vn.truongchuan.domain.standard.CriterionCode.parse(code)).orElseThrow().requirements()
                    .forEach(r -> answers.put(r.id(), Verdict.NOT_ASSESSED));
        }

        assertThat(answers.rate().level()).isEqualTo(new LevelRange(1, 2));
        assertThat(answers.outcome("CQG_2")).isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    void level_two_of_a_criterion_does_not_count_without_level_one() {
        Answers answers = answers("tt57-2026-pt", "22222222 2222222 -> 2");
        answers.set().criteria().findFirst().orElseThrow().level(1).orElseThrow().requirements().stream().findFirst()
                .ifPresent(r -> answers.put(r.id(), Verdict.NOT_MET));

        assertThat(answers.rate("1.1").range()).isEqualTo(new LevelRange(0, 0));
        assertThat(answers.rate().level()).isEqualTo(new LevelRange(1, 1));
    }

    @Test
    void the_explanation_counts_how_many_others_are_still_needed() {
        Answers answers = answers("tt57-2026-pt", "22222222 2222111 -> 1");
        SchoolRating rating = answers.rate();

        Explanation explanation = rating.explain(rating.nextLevel().orElseThrow().rating());

        assertThat(explanation.rule().rule().result()).isEqualTo("MUC_2");
        assertThat(explanation.unmet()).singleElement().satisfies(condition -> {
            assertThat(condition.required()).isEqualTo(5);
            assertThat(condition.certain()).isEqualTo(4);
            assertThat(condition.stillNeeded()).isEqualTo(1);
            assertThat(condition.tolerated()).isEqualTo(2);
            assertThat(condition.failing()).extracting(o -> o.criterion().criterion().code().toString())
                    .containsExactly("3.4", "3.5", "4.3");
        });
    }
}
