package vn.truongchuan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proves that every rule of the house reports its wrong example and lets the right one pass. */
class GuardsBiteTest {
    private static final String WRONG = "vn.truongchuan.architecture.wrong";
    private static final JavaClasses EXAMPLES = new ClassFileImporter().importPackages(WRONG);
    private static final Map<String, ArchRule> RULES = new Walls(WRONG).rules();

    @ParameterizedTest
    @CsvSource({
        "packages, NowhereAllowed",
        "neighbours, RatingThatUsesStore",
        "libraries, DomainThatUsesSql",
        "libraries, DomainThatReadsFiles",
        "libraries, DocumentsThatUseJackson",
        "libraries, ApplicationThatZips",
        "libraries, ApplicationThatUsesJooq",
        "libraries, StoreThatUsesPoi",
        "cycles, ApplicationThatUsesCli",
        "static state, StaticCounter",
        "static state, StaticMap",
        "singletons, StaticCounter",
        "standard streams, StoreThatPrints",
        "stack traces, StoreThatPrints",
        "threads, StoreThatInterrupts",
        "exit, StoreThatExits",
        "clock, DomainThatAsksTheTime",
        "names, ThingManager"})
    void a_wrong_example_is_reported(String rule, String example) {
        var result = RULES.get(rule).evaluate(EXAMPLES);

        assertThat(result.hasViolation()).as(rule).isTrue();
        assertThat(String.join("\n", result.getFailureReport().getDetails())).contains(example);
    }

    @Test
    void every_rule_has_a_wrong_example() {
        assertThat(RULES).allSatisfy((name, rule) -> assertThat(rule.evaluate(EXAMPLES).hasViolation()).as(name).isTrue());
    }

    @Test
    void no_rule_reports_the_right_example() {
        assertThat(RULES).allSatisfy((name, rule) ->
                assertThat(rule.evaluate(EXAMPLES).getFailureReport().getDetails()).as(name).noneMatch(d -> d.contains("RightExample")));
    }
}
