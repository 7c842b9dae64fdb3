package vn.truongchuan.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.Requirement;
import vn.truongchuan.domain.standard.StandardSet;

/** The nine shipped sets are whole and say what the circulars say. */
class ShippedSetsTest {

    static Stream<String> ids() {
        return StandardSets.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_shipped_set_has_nothing_wrong_and_needs_no_advice(String id) throws IOException {
        StandardSetCheck.Checked checked = StandardSetCheck.tree(Shipped.tree(id));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.set().orElseThrow().whole()).isTrue();
        assertThat(checked.set().orElseThrow().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # set, standards, criteria of each, all, mandatory, clauses, levels
        tt17-2018-th,        10 4 6 2 5, 27, 0, 5, 3
        tt18-2018-pt,        10 4 6 2 6, 28, 0, 6, 3
        tt19-2018-mn,        10 3 6 2 4, 25, 0, 6, 3
        tt17-2018-th-sd2024, 10 4 3 2 5, 24, 0, 7, 3
        tt18-2018-pt-sd2024, 10 4 3 2 6, 25, 0, 6, 3
        tt19-2018-mn-sd2024, 10 3 3 2 4, 22, 0, 6, 3
        tt57-2026-mn,        4 3 5 3,    15, 8, 0, 2
        tt57-2026-pt,        4 3 5 3,    15, 8, 0, 2
        tt57-2026-tx,        4 3 5 3,    15, 8, 0, 2
        """)
    void a_set_has_as_many_criteria_as_its_circular(String id, String perStandard, int criteria, int mandatory,
                                                        int clauses, int levels) {
        StandardSet set = StandardSets.find(id).orElseThrow();

        assertThat(set.standards().stream().map(s -> Integer.toString(s.criteria().size())).collect(Collectors.joining(" ")))
                .isEqualTo(perStandard);
        assertThat(set.criteria()).hasSize(criteria);
        assertThat(set.criteria().filter(Criterion::mandatory)).hasSize(mandatory);
        assertThat(set.extraLevel().map(x -> x.clauses().size()).orElse(0)).isEqualTo(clauses);
        assertThat(set.levels()).hasSize(levels);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # set, criteria without Mức 3
        tt17-2018-th,        1.2 1.5 1.7 1.8 1.9 1.10 3.4 5.1
        tt18-2018-pt,        1.2 1.7 1.8 1.9 1.10 3.4 5.3 5.4
        tt19-2018-mn,        1.2 1.7 1.8 1.9 1.10 3.6
        """)
    void the_criteria_without_a_third_level_are_those_of_the_circular(String id, String codes) {
        assertThat(StandardSets.find(id).orElseThrow().criteria().filter(c -> c.maxLevel() == 2).map(c -> c.code().toString())
                .collect(Collectors.joining(" "))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tt17-2018-th, 2.2/1/b 2.2/2/a.1 2.2/2/a.2 2.2/3/a
        tt18-2018-pt, 2.2/1/b 2.2/2/a
        tt19-2018-mn, 2.2/1/b 2.2/2/a.1 2.2/2/a.2 2.2/3/a
        """)
    void the_requirements_that_tt_29_2021_suspended_are_those_about_the_training_level(String id, String requirements) {
        List<Requirement> suspended = StandardSets.find(id).orElseThrow().criteria().flatMap(Criterion::requirements)
                .filter(r -> r.status().isPresent()).toList();

        assertThat(suspended.stream().map(r -> r.id().toString()).collect(Collectors.joining(" "))).isEqualTo(requirements);
        assertThat(suspended).allSatisfy(r -> assertThat(r.status().orElseThrow().from()).isEqualTo(LocalDate.of(2021, 10, 20)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_sets_of_2024_are_marked_as_not_fully_checked_and_only_they(String id) {
        StandardSet set = StandardSets.find(id).orElseThrow();

        assertThat(set.verified()).isEqualTo(!id.endsWith("-sd2024"));
        assertThat(set.note()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"tt18-2018-pt, 7, false, Điều 24, 5",
        "tt57-2026-pt, 5, true, Điều 9 khoản 1, 3", "tt57-2026-tx, 5, true, Điều 9 khoản 1, 3"})
    void council_and_years_of_data_follow_the_circular(String id, int members, boolean odd, String cite, int years) {
        StandardSet set = StandardSets.find(id).orElseThrow();

        assertThat(set.council()).isEqualTo(new vn.truongchuan.domain.standard.CouncilRule(members, odd, cite));
        assertThat(set.dataYears()).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({"tt18-2018-pt, 2018-10-09, false", "tt18-2018-pt, 2018-10-10, true", "tt18-2018-pt, 2025-01-24, true",
        "tt18-2018-pt, 2025-01-25, false", "tt18-2018-pt-sd2024, 2025-01-25, true", "tt18-2018-pt-sd2024, 2026-07-06, true",
        "tt18-2018-pt-sd2024, 2026-07-07, false", "tt57-2026-pt, 2026-07-06, false", "tt57-2026-pt, 2026-07-07, true",
        "tt57-2026-pt, 2040-01-01, true"})
    void a_text_was_in_force_from_its_first_day_to_its_last(String id, LocalDate day, boolean inForce) {
        assertThat(StandardSets.find(id).orElseThrow().regulation().inForceOn(day)).isEqualTo(inForce);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_shipped_file_is_laid_out_evenly(String id) throws IOException {
        String text = Shipped.text(id);

        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).endsWith("}\n").doesNotContain("\r").doesNotContain("\t");
        assertThat(text.lines()).allSatisfy(line -> {
            assertThat(line).isEqualTo(line.stripTrailing());
            assertThat((line.length() - line.stripLeading().length()) % 2).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_fields_of_a_shipped_file_stand_in_the_order_of_the_format(String id) throws IOException {
        assertOrder(Shipped.tree(id), "set");
    }

    private static void assertOrder(JsonNode node, String form) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        List<SetForm.Slot> slots = SetForm.slots(form);
        assertThat(names).as(form).isEqualTo(slots.stream().map(SetForm.Slot::name).filter(names::contains).toList());
        for (SetForm.Slot slot : slots) {
            String inner = slot.kind().replace("*", "");
            if (SetForm.slots(inner) != null && slot.kind().endsWith("*")) {
                node.path(slot.name()).forEach(item -> assertOrder(item, inner));
            } else if (SetForm.slots(inner) != null && node.has(slot.name())) {
                assertOrder(node.path(slot.name()), inner);
            }
        }
    }

    @Test
    void every_article_cited_begins_with_its_number() {
        assertThat(StandardSets.shipped()).allSatisfy(set -> assertThat(set.criteriaAndClauses().flatMap(Criterion::requirements))
                .allSatisfy(r -> assertThat(r.cite()).matches("(Điều \\d+|Phụ lục (I|II|III)).*")));
    }
}
