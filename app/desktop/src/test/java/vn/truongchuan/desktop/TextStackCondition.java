package vn.truongchuan.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Skips tests that open a window where Linux lacks the one library JavaFX draws text with, and says so;
 * every other test runs there.
 */
public final class TextStackCondition implements ExecutionCondition {
    private static final String LIBRARY = "libpangoft2-1.0.so.0";
    private static final List<String> PLACES = List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib",
            "/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/usr/lib/aarch64-linux-gnu");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean window = context.getTestClass().stream().flatMap(c -> Stream.of(c.getAnnotationsByType(ExtendWith.class)))
                .flatMap(e -> Stream.of(e.value())).anyMatch(ApplicationExtension.class::equals);
        return !window || drawsText() ? ConditionEvaluationResult.enabled("text can be drawn")
                : ConditionEvaluationResult.disabled("JavaFX cannot draw text here: install " + LIBRARY + " (package libpangoft2-1.0-0)");
    }

    private static boolean drawsText() {
        return !System.getProperty("os.name").startsWith("Linux")
                || PLACES.stream().map(p -> Path.of(p, LIBRARY)).anyMatch(TextStackCondition::isFile);
    }

    private static boolean isFile(Path library) {
        return Files.isRegularFile(library);
    }
}
