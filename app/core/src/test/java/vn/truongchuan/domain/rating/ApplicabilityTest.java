package vn.truongchuan.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.standard.Applicability;

/** Which requirements of TT 18/2018 are meant for which school. */
class ApplicabilityTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # school, requirements of 5.6 level 3 that count
        THCS,                  a.1 a.4 a.7 a.11 b.1 b.2
        THPT,                  a.2 a.5 a.7 a.11 b.1 b.2
        THPT CHUYEN,           a.3 a.6 a.8 a.12 b.3
        THCS THPT,             a.1 a.2 a.4 a.5 a.7 a.11 b.1 b.2
        THCS THPT CHUYEN,      a.1 a.3 a.4 a.6 a.7 a.8 a.11 a.12 b.1 b.2 b.3
        THCS CO_LOP_TIEU_HOC,  a.1 a.4 a.7 a.9 a.10 a.11 b.1 b.2
        """)
    void results_of_education_are_asked_by_kind_of_school(String tokens, String keys) {
        for (String set : List.of("tt18-2018-pt", "tt18-2018-pt-sd2024")) {
            assertThat(counted(set, "5.6", tokens)).as(set).isEqualTo(keys);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        THCS,                        1.1 1.2
        THPT,                        1.1 1.2
        THPT CHUYEN,                 1.1 1.4
        THCS TRUONG_CHUYEN_BIET,     1.1 1.4
        THCS CO_LOP_TIEU_HOC,        1.1 1.2 1.3
        THCS CO_LOP_TIEU_HOC TRUONG_CHUYEN_BIET, 1.1 1.4
        """)
    void the_size_of_classes_is_asked_by_kind_of_school(String tokens, String keys) {
        assertThat(counted("tt18-2018-pt", "1.5", tokens)).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({"VUNG_KHO_KHAN, 3.1", "VUNG_CON_LAI, 3.2"})
    void pupils_research_is_asked_by_area_and_only_one_of_the_two(String tokens, String key) {
        Answers answers = Answers.to("tt18-2018-pt").of("THCS", tokens).withExtraLevel();

        assertThat(answers.rate("M4.3").requirements().filter(r -> r.counting() == RequirementRating.Counting.COUNTED)
                .map(r -> r.requirement().key())).containsExactly(key);
    }

    @Test
    void a_disadvantaged_area_and_a_specially_disadvantaged_commune_are_two_things() {
        assertThat(Applicability.any(List.of("VUNG_KHO_KHAN"), Set.of("XA_DAC_BIET_KHO_KHAN", "VUNG_CON_LAI"), Set.of()))
                .isEqualTo(Applicability.Answer.NO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # alternatives, known, unknown, answer
        '',               A,   '', YES
        A,                A,   '', YES
        A,                B,   '', NO
        A,                B,   A,  UNKNOWN
        A|B,              B,   A,  YES
        A+!B,             A,   '', YES
        A+!B,             A B, '', NO
        A+!B,             A,   B,  UNKNOWN
        A+!B,             C,   B,  NO
        !B,               C,   '', YES
        """)
    void an_answer_is_yes_no_or_not_known_yet(String alternatives, String known, String unknown, Applicability.Answer answer) {
        assertThat(Applicability.any(words(alternatives, "\\|"), Set.copyOf(words(known, " ")), Set.copyOf(words(unknown, " "))))
                .isEqualTo(answer);
    }

    @Test
    void a_school_whose_levels_are_not_entered_is_neither_met_nor_not_met_where_it_matters() {
        SchoolProfile open = new SchoolProfile(Set.of("VUNG_CON_LAI"), Set.of("THCS", "THPT", "CO_LOP_TIEU_HOC"));
        Answers answers = Answers.to("tt18-2018-pt").profile(open).allAt(3);

        assertThat(answers.rate("5.6").range()).isEqualTo(new LevelRange(3, 3));
        answers.say(Verdict.NOT_MET, "5.6/3/a.1");
        assertThat(answers.rate("5.6").range()).isEqualTo(new LevelRange(2, 3));
        assertThat(answers.rate("5.6").blockers()).singleElement()
                .satisfies(r -> assertThat(r.counting()).isEqualTo(RequirementRating.Counting.SCHOOL_PROFILE_OPEN));
    }

    private static String counted(String set, String criterion, String tokens) {
        return String.join(" ", Answers.to(set).of((tokens + " VUNG_CON_LAI").split(" ")).rate(criterion).levels().get(2).indicators()
                .stream().flatMap(i -> i.requirements().stream()).filter(r -> r.counting() == RequirementRating.Counting.COUNTED)
                .map(r -> r.requirement().key()).toList());
    }

    private static List<String> words(String text, String separator) {
        return text.isEmpty() ? List.of() : List.of(text.split(separator));
    }
}
