package vn.truongchuan.desktop.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the walls of the desktop; see {@link DesktopWalls}. */
class ArchitectureTest {
    private static final String ROOT = "vn.truongchuan.desktop";

    @TestFactory
    Stream<DynamicTest> the_desktop_keeps_its_walls() {
        JavaClasses desktop = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);
        return new DesktopWalls(ROOT).rules().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> rule.getValue().allowEmptyShould(true).check(desktop)));
    }
}
