package vn.truongchuan.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the walls of core: who may use whom, and what nobody may do. To allow something new, extend {@link WallTable}. */
class ArchitectureTest {
    private static final String ROOT = "vn.truongchuan";
    /** jOOQ's generated code is left out by where it lies: it is cyclic among itself and not ours. */
    private static final ImportOption NOT_GENERATED = location -> !location.contains("/vn/truongchuan/store/schema/");
    private static final ImportOption CORE_ONLY = location -> !location.contains("/vn/truongchuan/desktop/");

    @TestFactory
    Stream<DynamicTest> core_keeps_its_walls() {
        JavaClasses core = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(NOT_GENERATED).withImportOption(CORE_ONLY).importPackages(ROOT);
        return new Walls(ROOT).rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check(rule.getValue(), core)));
    }

    private static void check(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(true).check(classes);
    }
}
