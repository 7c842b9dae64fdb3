package vn.truongchuan.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.standard.Requirement;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.StandardSets;

/** What must hold of the engine whatever the council answers, tried with seeded random answers on all nine sets. */
class RatingPropertiesTest {
    private static final long SEED = 20261122L;
    private static final int ROUNDS = 60;
    private static final List<SchoolProfile> SCHOOLS = List.of(
            new SchoolProfile(Set.of("THCS", "VUNG_CON_LAI")),
            new SchoolProfile(Set.of("THPT", "CHUYEN", "VUNG_CON_LAI")),
            new SchoolProfile(Set.of("THCS", "THPT", "CO_LOP_TIEU_HOC", "VUNG_KHO_KHAN", "XA_DAC_BIET_KHO_KHAN")),
            new SchoolProfile(Set.of("TRUONG_CHUYEN_BIET", "THCS", "VUNG_KHO_KHAN")),
            new SchoolProfile(Set.of("VUNG_CON_LAI"), Set.of("THCS", "THPT", "CO_LOP_TIEU_HOC")));

    /** One random school with random answers. */
    private record Case(StandardSet set, SchoolProfile school, Map<RequirementId, Verdict> verdicts, boolean extraLevel, String seed) {

        SchoolRating rate() {
            return rate(verdicts);
        }

        SchoolRating rate(Map<RequirementId, Verdict> others) {
            return Rating.rate(set, school, id -> others.getOrDefault(id, Verdict.NOT_ASSESSED), Answers.AFTER_SUSPENSION, extraLevel);
        }

        Map<RequirementId, Verdict> with(RequirementId id, Verdict verdict) {
            Map<RequirementId, Verdict> changed = new HashMap<>(verdicts);
            changed.put(id, verdict);
            return changed;
        }
    }

    static Stream<Named<StandardSet>> sets() {
        return StandardSets.shipped().stream().map(s -> Named.of(s.id(), s));
    }

    private static Stream<Case> cases(StandardSet set, boolean unknowns) {
        return Stream.iterate(0, i -> i + 1).limit(ROUNDS).map(round -> random(set, unknowns, round));
    }

    private static Case random(StandardSet set, boolean unknowns, int round) {
        long seed = SEED * 31 + round * 7919L + set.id().hashCode();
        Random random = new Random(seed);
        double unknown = unknowns ? new double[] {0.005, 0.05, 0.4}[random.nextInt(3)] : 0;
        double notMet = new double[] {0, 0.003, 0.02, 0.2}[random.nextInt(4)];
        int ceiling = random.nextInt(5);
        Map<RequirementId, Verdict> verdicts = new HashMap<>();
        requirements(set).forEach(r -> {
            double dice = random.nextDouble();
            boolean above = r.id().level() > ceiling && random.nextInt(10) > 0;
            verdicts.put(r.id(), dice < unknown ? Verdict.NOT_ASSESSED : dice < unknown + notMet || above ? Verdict.NOT_MET
                    : dice > 0.98 ? Verdict.NOT_APPLICABLE : Verdict.MET);
        });
        return new Case(set, SCHOOLS.get(random.nextInt(unknowns ? SCHOOLS.size() : SCHOOLS.size() - 1)), verdicts,
                random.nextBoolean(), set.id() + " seed " + seed);
    }

    private static List<Requirement> requirements(StandardSet set) {
        return set.criteriaAndClauses().flatMap(c -> c.requirements()).toList();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void meeting_one_more_requirement_never_lowers_anything(StandardSet set) {
        cases(set, true).forEach(one -> {
            SchoolRating before = one.rate();
            some(one, Verdict.NOT_MET).forEach(id -> {
                SchoolRating after = one.rate(one.with(id, Verdict.MET));
                String words = one.seed() + " " + id;
                assertThat(after.level().lower()).as(words).isGreaterThanOrEqualTo(before.level().lower());
                assertThat(after.level().upper()).as(words).isGreaterThanOrEqualTo(before.level().upper());
                for (int i = 0; i < before.rules().size(); i++) {
                    assertThat(rank(after.rules().get(i))).as(words).isGreaterThanOrEqualTo(rank(before.rules().get(i)));
                }
                for (int i = 0; i < before.criteria().size(); i++) {
                    assertThat(after.criteria().get(i).range().lower()).as(words)
                            .isGreaterThanOrEqualTo(before.criteria().get(i).range().lower());
                }
            });
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void an_unknown_that_becomes_known_stays_inside_what_was_possible(StandardSet set) {
        cases(set, true).forEach(one -> {
            SchoolRating before = one.rate();
            some(one, Verdict.NOT_ASSESSED).forEach(id -> Stream.of(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_APPLICABLE).forEach(v -> {
                SchoolRating after = one.rate(one.with(id, v));
                String words = one.seed() + " " + id + " " + v;
                assertInside(words, after.level(), before.level());
                for (int i = 0; i < before.rules().size(); i++) {
                    Outcome was = before.rules().get(i).outcome();
                    if (was != Outcome.NOT_ASSESSED) {
                        assertThat(after.rules().get(i).outcome()).as(words).isEqualTo(was);
                    }
                }
                for (int i = 0; i < before.criteria().size(); i++) {
                    assertInside(words, after.criteria().get(i).range(), before.criteria().get(i).range());
                }
                for (int i = 0; i < before.standards().size(); i++) {
                    assertInside(words, after.standards().get(i).range(), before.standards().get(i).range());
                }
            }));
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void with_nothing_unknown_the_result_is_that_of_the_plain_formula(StandardSet set) {
        cases(set, false).forEach(one -> {
            SchoolRating rating = one.rate();
            PlainFormula formula = new PlainFormula(set, one.school(), one.verdicts(), one.extraLevel());

            assertThat(rating.level()).as(one.seed()).isEqualTo(new LevelRange(formula.school(), formula.school()));
            rating.criteria().forEach(c -> assertThat(c.range()).as(one.seed() + " " + c.criterion().code())
                    .isEqualTo(new LevelRange(formula.level(c.criterion()), formula.level(c.criterion()))));
            assertThat(rating.recognition()).as(one.seed()).allSatisfy(r -> assertThat(r.outcome()).isEqualTo(formula.recognition(r)));
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void a_rule_that_is_not_met_names_what_stands_in_its_way(StandardSet set) {
        cases(set, true).forEach(one -> {
            SchoolRating rating = one.rate();
            for (RuleRating rule : rating.rules()) {
                boolean open = rule.outcome() == Outcome.NOT_MET || rule.outcome() == Outcome.NOT_ASSESSED;
                Explanation explanation = rating.explain(rule);
                assertThat(rule.blockers().isEmpty()).as(one.seed()).isEqualTo(!open);
                assertThat(explanation.unmet().isEmpty()).as(one.seed()).isEqualTo(!open);
                assertThat(explanation.unmet()).allSatisfy(c -> assertThat(c.stillNeeded()).isPositive());
                assertThat(explanation.unmet().stream().flatMap(c -> c.obstacles().stream())).as(one.seed())
                        .allSatisfy(o -> assertThat(o.notMet().isEmpty() && o.notAssessed().isEmpty()).isFalse());
                assertThat(explanation.certainObstacles().isEmpty()).as(one.seed()).isEqualTo(rule.outcome() != Outcome.NOT_MET);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void a_set_that_lost_a_criterion_gives_no_result(StandardSet set) {
        StandardSet torn = TornSets.withoutLastCriterion(set);
        cases(torn, true).limit(10).forEach(one -> {
            SchoolRating rating = one.rate();
            assertThat(rating.whole()).isFalse();
            assertThat(rating.level().lower()).isZero();
            assertThat(rating.level().open()).isTrue();
            assertThat(rating.rules()).allSatisfy(r ->
                    assertThat(r.outcome()).isIn(Outcome.NOT_ASSESSED, Outcome.NOT_APPLICABLE));
        });
    }

    private static Stream<RequirementId> some(Case one, Verdict verdict) {
        return one.verdicts().entrySet().stream().filter(e -> e.getValue() == verdict).map(Map.Entry::getKey)
                .sorted((a, b) -> a.toString().compareTo(b.toString())).limit(6);
    }

    private static void assertInside(String words, LevelRange now, LevelRange before) {
        assertThat(now.lower()).as(words).isGreaterThanOrEqualTo(before.lower());
        assertThat(now.upper()).as(words).isLessThanOrEqualTo(before.upper());
    }

    private static int rank(RuleRating rule) {
        return switch (rule.outcome()) {
            case NOT_MET -> 0;
            case NOT_ASSESSED -> 1;
            case MET -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }
}
