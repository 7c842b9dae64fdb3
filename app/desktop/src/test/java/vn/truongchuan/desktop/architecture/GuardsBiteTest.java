package vn.truongchuan.desktop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proves that every rule of the desktop reports its wrong example. */
class GuardsBiteTest {
    private static final String WRONG = "vn.truongchuan.desktop.architecture.wrong";
    private static final JavaClasses EXAMPLES = new ClassFileImporter().importPackages(WRONG);
    private static final Map<String, ArchRule> RULES = new DesktopWalls(WRONG).rules();

    @ParameterizedTest
    @CsvSource({
        "neighbours, KitThatUsesRegulation",
        "neighbours, ScreenThatUsesShell",
        "screens, ScreenThatUsesAnother",
        "models, ModelWithNodesModel",
        "run later, KitThatRunsLater",
        "threads, KitThatStartsThreads",
        "interrupts, TaskThatInterrupts",
        "standard streams, KitThatPrints",
        "static state, KitThatPrints",
        "names, WindowManager",
        "cycles, ShellThatKitUses"})
    void a_wrong_example_is_reported(String rule, String example) {
        var result = RULES.get(rule).evaluate(EXAMPLES);

        assertThat(String.join("\n", result.getFailureReport().getDetails())).as(rule).contains(example);
    }

    @Test
    void every_rule_has_a_wrong_example() {
        assertThat(RULES).allSatisfy((name, rule) -> assertThat(rule.evaluate(EXAMPLES).hasViolation()).as(name).isTrue());
    }
}
