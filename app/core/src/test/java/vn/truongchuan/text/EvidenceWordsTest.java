package vn.truongchuan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.truongchuan.application.EvidenceFileState;
import vn.truongchuan.application.IntakeOutcome;
import vn.truongchuan.domain.evidence.Dangling;
import vn.truongchuan.domain.evidence.Mark;
import vn.truongchuan.domain.evidence.PreviewContent;
import vn.truongchuan.domain.evidence.Refusal;

/** Every refusal, mark, outcome and state of evidence has its words in both languages. */
class EvidenceWordsTest {

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_has_a_sentence_and_a_remedy(String code) {
        for (String file : List.of("failures.properties", "failures_en.properties")) {
            assertThat(PropertyFile.core(file).text("failure." + code)).as(file).isNotBlank();
            assertThat(PropertyFile.core(file).text("failure." + code + ".fix")).as(file).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_word_of_the_program_has_words_for_people(String key) {
        assertThat(PropertyFile.core("evidence.properties").text(key)).isNotBlank();
        assertThat(PropertyFile.core("evidence_en.properties").text(key)).isNotBlank();
    }

    static Stream<String> refusals() throws IllegalAccessException {
        List<String> codes = new ArrayList<>(List.of("EV-NUMBERS", "EV-CODE-TAKEN", "EV-NO-CRITERION"));
        for (Field field : Refusal.class.getFields()) {
            codes.add((String) field.get(null));
        }
        return codes.stream();
    }

    static Stream<String> words() {
        return Stream.of(keys("mark.", Mark.values()), keys("intake.", IntakeOutcome.Kind.values()),
                keys("file.", EvidenceFileState.values()), keys("dangling.", Dangling.Reason.values()),
                keys("preview.", PreviewContent.Reason.values())).flatMap(k -> k);
    }

    private static Stream<String> keys(String stem, Enum<?>... values) {
        return Stream.of(values).map(v -> stem + v.name());
    }
}
