package vn.truongchuan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.domain.standard.CriterionCode;

/** Codes are written as the circulars print them and read as people and Word write them. */
class CodeSchemeTest {
    private static final String NBSP = "\u00A0";

    @ParameterizedTest
    @CsvSource({"1, 1.1, 1, H1-1.1-01, [H1-1.1-01]", "1, 1.10, 4, H1-1.10-04, [H1-1.10-04]", "15, 1.8, 2, H15-1.8-02, [H15-1.8-02]",
        "5, 5.2, 106, H5-5.2-106, [H5-5.2-106]", "6, M4.1, 1, H6-M4.1-01, [H6-M4.1-01]"})
    void the_boxed_code_is_written_as_of_2018(int box, String criterion, int serial, String bare, String cited) {
        EvidenceCode code = new EvidenceCode(box, CriterionCode.parse(criterion), serial);

        assertThat(Pieces.BOXED.write(code)).isEqualTo(bare);
        assertThat(Pieces.BOXED.cite(code)).isEqualTo(cited);
        assertThat(Pieces.BOXED.parse(bare)).contains(code);
        assertThat(Pieces.BOXED.parse(" " + cited + " ")).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"1.1, 1, MC.1.1.01", "1.3, 5, MC.1.3.05", "4.12, 100, MC.4.12.100"})
    void the_code_of_tt57_is_written_as_annex_iv(String criterion, int serial, String written) {
        EvidenceCode code = new EvidenceCode(0, CriterionCode.parse(criterion), serial);

        assertThat(Pieces.TT57.write(code)).isEqualTo(written);
        assertThat(Pieces.TT57.cite(code)).isEqualTo(written);
        assertThat(Pieces.TT57.parse(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[H1-1.1-01]", "H1-1.1-01", "[H1-1.01-01]", "[H1.1.1.01]", "[ H1 - 1.1 - 01 ]", "[H1–1.1–01]",
        "[H1\u20111.1\u201101]",
        "[H1\u22121.1\u221201]", "[h1-1.1-01]", "[H1-1,1-01]", "[H1-1.1-1]", "[H1-1.1-001]", "[H01-1.1-01]",
        "[H1" + NBSP + "-" + NBSP + "1.1-01]",
        "[H1\u00AD-1.1-01]", "[\u200BH1-1.1-01\uFEFF]", "[H1-\n1.1-01]", "[H1--1.1-01]", "[H1-1.1-01", "H1-1.1-01]"})
    void wrong_variants_of_the_boxed_code_are_understood(String variant) {
        assertThat(canonical(Pieces.BOXED, "Trường có đủ hồ sơ " + variant + ".")).isEqualTo("Trường có đủ hồ sơ [H1-1.1-01].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MC.1.1.01", "mc.1.1.01", "MC 1.1.01", "MC1.1.01", "MC. 1. 1. 01", "MC.1.1.1", "MC-1.1-01", "MC.1.01.01",
        "MC.1.1–01"})
    void wrong_variants_of_the_code_of_tt57_are_understood(String variant) {
        assertThat(canonical(Pieces.TT57, "theo quy định (" + variant + ").")).isEqualTo("theo quy định (MC.1.1.01).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "[H1-1.1-01]; [H1-1.1-02].              | [H1-1.1-01]; [H1-1.1-02].",
        "[H1-1.1-01];[H1-1.1-02]                | [H1-1.1-01];[H1-1.1-02]",
        "[H1-1.1-01; H1-1.1-02].                | [H1-1.1-01]; [H1-1.1-02].",
        "[H1-1.1-01, H1-1.1-02; H2-2.1-03]      | [H1-1.1-01], [H1-1.1-02]; [H2-2.1-03]",
        "theo[H1-1.1-01]và[H1-1.1-02]           | theo[H1-1.1-01]và[H1-1.1-02]",
        "[ghi chú: xem H1-1.1-01]               | [ghi chú: xem [H1-1.1-01]]",
        "[H1-1.1-01 và bản sao]                 | [[H1-1.1-01] và bản sao]",
        "xem H1-1.1-01 và H1-1.1-02 nhé         | xem [H1-1.1-01] và [H1-1.1-02] nhé",
        "(H1-1.1-01)                            | ([H1-1.1-01])",
        "Xong. H1-1.1-01.Tiếp                   | Xong. [H1-1.1-01].Tiếp"})
    void several_codes_and_other_brackets_stay_in_order(String typed, String canonical) {
        assertThat(canonical(Pieces.BOXED, typed)).isEqualTo(canonical);
        assertThat(canonical(Pieces.BOXED, canonical)).as("canonical stays").isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(MC.1.1.01, MC.1.1.02).", "(MC.1.1.01,MC.1.1.02)", "MC.1.1.01; MC.1.1.02", "(MC.1.1.01, MC.1.1.02)",
        "xem MC.1.1.01. Mục 2"})
    void codes_of_tt57_stand_in_round_brackets_that_are_left_alone(String text) {
        assertThat(canonical(Pieces.TT57, text)).isEqualTo(text);
        assertThat(Pieces.TT57.find(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lớp 1-1.1-01", "H1-1.1", "H1-1.1-00", "H1-0.1-01", "AH1-1.1-01", "H1-1.1-0123", "H1-1.1-01-05",
        "H1-1.1-01.2",
        "ngày 1.1.2024", "H1234-1.1-01", "[H1-M4-01]", "SH1.1.1.01"})
    void what_is_no_code_is_left_alone(String text) {
        assertThat(Pieces.BOXED.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MC.1.1", "MC.1.1.00", "MC.1.1.01.2", "AMC.1.1.01", "MC.1.1.0123", "1.1.01", "MC.2024.1.01", "CMC.1.1.01"})
    void what_is_no_code_of_tt57_is_left_alone(String text) {
        assertThat(Pieces.TT57.find(text)).isEmpty();
    }

    @Test
    void codes_are_sorted_by_criterion_as_a_number_with_the_extra_level_last() {
        assertThat(java.util.stream.Stream.of("H1-1.10-01", "H6-M4.1-01", "H1-1.2-02", "H1-1.2-01", "H5-5.6-01")
                .map(c -> Pieces.BOXED.parse(c).orElseThrow()).sorted().map(Pieces.BOXED::write))
                .containsExactly("H1-1.2-01", "H1-1.2-02", "H1-1.10-01", "H5-5.6-01", "H6-M4.1-01");
    }

    private static String canonical(CodeScheme scheme, String text) {
        StringBuilder canonical = new StringBuilder();
        int at = 0;
        for (CodeScheme.Found found : scheme.find(text)) {
            canonical.append(text, at, found.start()).append(scheme.cite(found.code()));
            at = found.end();
        }
        return canonical.append(text.substring(at)).toString();
    }
}
