package vn.truongchuan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.rating.LevelRange;
import vn.truongchuan.domain.rating.Rating;
import vn.truongchuan.domain.rating.SchoolProfile;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.StandardSets;

/** The words for levels, and the lines of "Vì sao?". */
class RatingWordsTest {
    private static final StandardSet SECONDARY = StandardSets.find("tt18-2018-pt").orElseThrow();
    private final RatingWords words = RatingWords.in(Messages.VIETNAMESE);
    private final WhyWords why = WhyWords.in(Messages.VIETNAMESE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | 0 | Không đạt                            | Not reached
        0 | 3 | Chưa đánh giá xong                   | Assessment not finished
        2 | 2 | Đạt Mức 2                            | Level 2 reached
        1 | 2 | Đạt Mức 1 (Mức 2 chưa đánh giá xong) | Level 1 reached (level 2 not finished)
        1 | 3 | Đạt Mức 1 (Mức 2 chưa đánh giá xong) | Level 1 reached (level 2 not finished)
        """)
    void a_range_of_levels_reads_in_both_languages(int lower, int upper, String vietnamese, String english) {
        assertThat(words.level(new LevelRange(lower, upper))).isEqualTo(vietnamese);
        assertThat(RatingWords.in(Locale.ENGLISH).level(new LevelRange(lower, upper))).isEqualTo(english);
    }

    @Test
    void what_nobody_has_touched_reads_as_not_assessed_and_never_as_not_reached() {
        SchoolRating rating = rate(id -> Verdict.NOT_ASSESSED);

        assertThat(words.level(rating)).isEqualTo("Chưa đánh giá");
        assertThat(words.level(rating.standards().get(0))).isEqualTo("Chưa đánh giá");
        assertThat(words.level(rating.criteria().get(0))).isEqualTo("Chưa đánh giá");
        assertThat(words.rule(rating.recognition().get(3))).isEqualTo("Không đánh giá");
    }

    @Test
    void what_is_half_assessed_says_what_is_still_possible() {
        SchoolRating rating = rate(id -> id.toString().equals("1.1/2/1") ? Verdict.NOT_MET : Verdict.NOT_ASSESSED);

        assertThat(words.level(rating)).isEqualTo("Chưa đánh giá xong (cao nhất có thể là Mức 1)");
        assertThat(words.level(rating.criteria().get(0))).isEqualTo("Chưa đánh giá xong (cao nhất có thể là Mức 1)");
        assertThat(words.level(rating.criteria().get(1))).isEqualTo("Chưa đánh giá");
    }

    @Test
    void a_requirement_for_other_schools_says_for_which() {
        SchoolRating rating = rate(id -> Verdict.MET);
        var forUpperSecondary = rating.criterion(CriterionCode.parse("5.6")).orElseThrow().requirements()
                .filter(r -> r.requirement().key().equals("a.2")).findFirst().orElseThrow();

        assertThat(words.counting(forUpperSecondary, SECONDARY))
                .isEqualTo("Không tính: yêu cầu dành cho trường khác (trường/cấp THPT, không phải trường THPT chuyên)");
    }

    @Test
    void the_lines_lead_from_the_level_over_the_criterion_to_the_requirement() {
        SchoolRating rating = rate(id -> id.toString().equals("1.5/2/1.2") ? Verdict.NOT_MET
                : id.toString().equals("2.4/2/1.1") ? Verdict.NOT_ASSESSED : Verdict.MET);

        List<WhyWords.Line> lines = why.nextLevel(rating);

        assertThat(lines).extracting(l -> l.depth() + " " + l.text()).containsExactly(
                "0 Mức 2: chưa đủ điều kiện về mức (Điều 6 khoản 1).",
                "1 Cần tất cả 28 tiêu chí đạt từ Mức 2; đã chắc chắn 26, còn thiếu 2.",
                "2 Tiêu chí 1.5 Khối lớp và tổ chức lớp học: đạt Mức 1, cần Mức 2.",
                "3 Mức 2 chưa đạt: Sĩ số mỗi lớp đúng quy định.",
                "2 Tiêu chí 2.4 Đối với học sinh: đạt Mức 1 (Mức 2 chưa đánh giá xong), cần Mức 2.",
                "3 Mức 2 chưa đánh giá: Học sinh làm điều không được làm được phát hiện kịp thời và áp dụng biện pháp giáo dục phù hợp.");
        assertThat(lines.get(3).requirement()).contains(RequirementId.parse("1.5/2/1.2"));
    }

    @Test
    void a_criterion_says_what_its_next_level_asks_for() {
        SchoolRating rating = rate(id -> id.toString().equals("1.5/1/b.2") ? Verdict.NOT_MET : Verdict.MET);

        assertThat(why.criterion(rating.criterion(CriterionCode.parse("1.5")).orElseThrow())).extracting(WhyWords.Line::text)
                .containsExactly("Để đạt Mức 1 còn:", "Mức 1, điểm b.2 chưa đạt: Lớp học tổ chức đúng quy định.");
        assertThat(why.criterion(rating.criteria().get(0))).extracting(WhyWords.Line::text)
                .containsExactly("Đã đạt mức cao nhất của tiêu chí.");
    }

    private static SchoolRating rate(Function<RequirementId, Verdict> verdicts) {
        return Rating.rate(SECONDARY, new SchoolProfile(Set.of("THCS", "VUNG_CON_LAI", "NONG_THON")), verdicts,
                LocalDate.of(2024, 7, 31), false);
    }
}
