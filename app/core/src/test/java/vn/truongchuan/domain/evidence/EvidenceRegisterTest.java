package vn.truongchuan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.truongchuan.domain.standard.CriterionCode;

/** The register finds evidence by code, numbers it and knows which citations lead nowhere. */
class EvidenceRegisterTest {
    private static final CriterionCode ONE = CriterionCode.of(1, 1);

    @Test
    void a_number_is_never_given_twice() {
        EvidenceRegister register = Pieces.register(Pieces.BOXED, Pieces.coded("a", 1, "1.1", 1),
                Pieces.coded("b", 1, "1.1", 2, "deleted=true"), Pieces.coded("c", 1, "1.2", 1, "vacated=1.1/3"));

        assertThat(register.nextSerial(ONE)).isEqualTo(4);
        assertThat(register.nextSerial(CriterionCode.of(1, 2))).isEqualTo(2);
        assertThat(register.nextSerial(CriterionCode.of(5, 1))).isEqualTo(1);
    }

    @Test
    void citations_that_lead_nowhere_are_named() {
        EvidenceRegister register = Pieces.register(Pieces.BOXED, Pieces.coded("a", 1, "1.1", 1),
                Pieces.coded("b", 1, "1.1", 2, "deleted=true"));

        assertThat(register.dangling(new CitedText("⟦a⟧ ⟦b⟧ ⟦x⟧ [H1-1.1-09] [H1-1.1-01] [H1-1.1-02]"))).containsExactly(
                new Dangling("[H1-1.1-02]", Dangling.Reason.DELETED, Optional.of("b")),
                new Dangling("[?]", Dangling.Reason.UNKNOWN, Optional.of("x")),
                new Dangling("[H1-1.1-09]", Dangling.Reason.NO_SUCH_CODE, Optional.empty()),
                new Dangling("[H1-1.1-02]", Dangling.Reason.DELETED, Optional.of("b")));
    }

    @Test
    void of_two_with_the_same_code_the_one_cited_before_is_meant_again() {
        EvidenceRegister register = Pieces.register(Pieces.BOXED, Pieces.coded("a", 1, "1.1", 1), Pieces.coded("b", 1, "1.1", 1));

        assertThat(register.link("x [H1-1.1-01]", new CitedText("⟦b⟧")).stored()).isEqualTo("x ⟦b⟧");
        assertThat(register.link("x [H1-1.1-01]").stored()).isEqualTo("x ⟦a⟧");
    }

    @Test
    void a_link_to_unknown_evidence_survives_editing() {
        EvidenceRegister register = Pieces.register(Pieces.BOXED);
        CitedText stored = new CitedText("a ⟦x⟧ b ⟦y⟧");

        assertThat(register.show(stored)).isEqualTo("a [?] b [?]");
        assertThat(register.link("neu a [?] b [?]", stored).stored()).isEqualTo("neu a ⟦x⟧ b ⟦y⟧");
        assertThat(register.link("a [?]", stored).stored()).as("one was taken out: nobody knows which").isEqualTo("a [?]");
    }

    @Test
    void a_deleted_code_shows_and_links_until_somebody_else_has_it() {
        EvidenceItem deleted = Pieces.coded("old", 1, "1.1", 1, "deleted=true");
        EvidenceRegister alone = Pieces.register(Pieces.BOXED, deleted);
        EvidenceRegister taken = Pieces.register(Pieces.BOXED, deleted, Pieces.coded("new", 1, "1.1", 1));

        assertThat(alone.show(new CitedText("⟦old⟧"))).isEqualTo("[H1-1.1-01]");
        assertThat(alone.link("[H1-1.1-01]").stored()).isEqualTo("⟦old⟧");
        assertThat(taken.link("[H1-1.1-01]").stored()).isEqualTo("⟦new⟧");
    }

    @Test
    void citing_other_evidence_leaves_one_citation_of_two() {
        CitedText text = new CitedText("A ⟦a⟧; ⟦b⟧. B ⟦b⟧ ⟦c⟧");

        assertThat(text.citing(id -> id.equals("b") ? "a" : id).stored()).isEqualTo("A ⟦a⟧. B ⟦a⟧ ⟦c⟧");
    }
}
