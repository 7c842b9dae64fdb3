package vn.truongchuan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.truongchuan.exchange.JsonProblem;

/** Every failure the sources can raise has a sentence and a remedy in both languages. */
class FailureSentencesTest {
    private static final Pattern RAISED = Pattern.compile("new\\s+Failure\\(\\s*(?:\\w+\\s*,\\s*)?\"([^\"]+)\"");
    /** Codes that are chosen between or passed on before they are raised. */
    private static final Pattern NAMED = Pattern.compile("\"((?:PKG|SIG|ENC|USB|KEY)-[A-Z]+)\"");
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

    @ParameterizedTest
    @MethodSource("codes")
    void a_failure_has_its_words_in_both_languages(String code) {
        assertThat(code).matches(FORM);
        for (PropertyFile words : List.of(PropertyFile.core("failures.properties"), PropertyFile.core("failures_en.properties"))) {
            assertThat(words.text("failure." + code)).as(words + " failure." + code).isNotBlank();
            assertThat(words.text("failure." + code + ".fix")).as(words + " failure." + code + ".fix").isNotBlank();
        }
    }

    @Test
    void the_scan_finds_failures_with_and_without_a_cause() {
        assertThat(RAISED.matcher("new Failure(\"A-B\", x)").results().map(m -> m.group(1))).containsExactly("A-B");
        assertThat(RAISED.matcher("throw new Failure(broken, \"C-D\")").results().map(m -> m.group(1))).containsExactly("C-D");
        assertThat(codes()).contains("WS-MISSING");
    }

    static Stream<String> codes() {
        Set<String> codes = Sources.find(Sources.mainJava(), RAISED);
        codes.addAll(Sources.find(Sources.mainJava(), NAMED));
        codes.add("WORK-CANCELLED");
        codes.addAll(JsonProblem.CODES);
        return codes.stream();
    }
}
