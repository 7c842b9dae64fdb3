package vn.truongchuan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.StandardSets;

/** Codes are given, moved, closed up and put into other boxes without two pieces ever sharing one. */
class NumberingTest {
    private static final StandardSet TT18 = StandardSets.find("tt18-2018-pt").orElseThrow();
    private static final StandardSet SET57 = StandardSets.find("tt57-2026-pt").orElseThrow();
    private static final CriterionCode ONE = CriterionCode.of(1, 1);

    private static Numbering boxed(EvidenceItem... items) {
        return new Numbering(TT18, Pieces.register(Pieces.BOXED, items));
    }

    private static String written(CodeScheme scheme, Optional<EvidenceCode> code) {
        return code.map(scheme::write).orElse("-");
    }

    private static List<String> written(List<CodeChange> changes) {
        return changes.stream().map(c -> written(Pieces.BOXED, c.before()) + " > " + written(Pieces.BOXED, c.after())).toList();
    }

    @ParameterizedTest
    @CsvSource({"1.1, H1-1.1-01", "5.6, H5-5.6-01", "M4.1, H6-M4.1-01"})
    void the_first_code_lies_in_the_box_of_its_standard(String criterion, String code) {
        assertThat(written(Pieces.BOXED, boxed().next(CriterionCode.parse(criterion)))).isEqualTo(code);
    }

    @Test
    void the_next_code_follows_the_newest_into_its_box() {
        Numbering numbering = boxed(Pieces.coded("a", 1, "1.8", 1), Pieces.coded("b", 15, "1.8", 2));

        assertThat(written(Pieces.BOXED, numbering.next(CriterionCode.of(1, 8)))).isEqualTo("H15-1.8-03");
        assertThat(written(Pieces.BOXED, numbering.next(CriterionCode.of(1, 8), 2))).isEqualTo("H15-1.8-05");
    }

    @Test
    void codes_of_tt57_have_no_box() {
        Numbering numbering = new Numbering(SET57, Pieces.register(Pieces.TT57, Pieces.coded("a", 0, "1.1", 1)));

        assertThat(written(Pieces.TT57, numbering.next(ONE))).isEqualTo("MC.1.1.02");
        assertThat(numbering.changeBox(Set.of(ONE), 7)).isEmpty();
    }

    @Test
    void numbers_run_out_at_999() {
        assertThat(boxed(Pieces.coded("a", 1, "1.1", 999)).next(ONE)).isEmpty();
    }

    @Test
    void a_move_gives_the_next_number_unless_one_is_asked_for() {
        EvidenceItem a = Pieces.coded("a", 1, "1.1", 3);
        Numbering numbering = boxed(a, Pieces.coded("b", 2, "2.1", 1));

        assertThat(written(List.of(numbering.move(a, CriterionCode.of(2, 1), Optional.empty(), Optional.empty()).orElseThrow())))
                .containsExactly("H1-1.1-03 > H2-2.1-02");
        assertThat(written(List.of(numbering.move(a, CriterionCode.of(2, 1), Optional.of(9), Optional.of(5)).orElseThrow())))
                .containsExactly("H1-1.1-03 > H9-2.1-05");
        assertThat(written(List.of(numbering.move(a, ONE, Optional.of(4), Optional.empty()).orElseThrow())))
                .containsExactly("H1-1.1-03 > H4-1.1-03");
        assertThat(numbering.move(a, ONE, Optional.empty(), Optional.of(1000))).isEmpty();
    }

    @Test
    void a_code_that_is_taken_is_noticed_whatever_its_box() {
        EvidenceItem a = Pieces.coded("a", 1, "1.1", 1);
        Numbering numbering = boxed(a, Pieces.coded("b", 7, "1.1", 2), Pieces.coded("c", 1, "1.1", 3, "deleted=true"));

        for (int serial : new int[] {2, 3}) {
            CodeChange move = numbering.move(a, ONE, Optional.empty(), Optional.of(serial)).orElseThrow();
            assertThat(numbering.taken(List.of(move))).isPresent();
        }
        CodeChange free = numbering.move(a, ONE, Optional.empty(), Optional.of(4)).orElseThrow();
        assertThat(numbering.taken(List.of(free))).isEmpty();
    }

    @Test
    void numbering_anew_closes_gaps_and_puts_cited_deleted_evidence_last() {
        Numbering numbering = boxed(Pieces.coded("a", 1, "1.1", 1), Pieces.coded("b", 1, "1.1", 2, "deleted=true"),
                Pieces.coded("c", 1, "1.1", 4, "deleted=true"), Pieces.coded("d", 1, "1.1", 5), Pieces.coded("e", 7, "1.1", 9));

        assertThat(written(numbering.renumber(ONE, Set.of("c")))).containsExactly(
                "H1-1.1-05 > H1-1.1-02", "H7-1.1-09 > H7-1.1-03", "H1-1.1-02 > -");
        assertThat(written(numbering.renumber(ONE, Set.of("b", "c")))).containsExactly(
                "H1-1.1-05 > H1-1.1-02", "H7-1.1-09 > H7-1.1-03", "H1-1.1-02 > H1-1.1-04", "H1-1.1-04 > H1-1.1-05");
    }

    @Test
    void a_box_is_changed_for_all_evidence_of_its_criteria() {
        Numbering numbering = boxed(Pieces.coded("a", 1, "1.1", 1), Pieces.coded("b", 1, "1.2", 1), Pieces.coded("c", 2, "2.1", 1));

        assertThat(written(numbering.changeBox(Set.of(ONE, CriterionCode.of(1, 2)), 8)))
                .containsExactly("H1-1.1-01 > H8-1.1-01", "H1-1.2-01 > H8-1.2-01");
    }
}
