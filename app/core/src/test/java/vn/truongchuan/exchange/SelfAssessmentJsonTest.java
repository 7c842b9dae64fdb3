package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.SelfAssessmentJsonReader.Reading;

/** The text form of a workspace says the same in the same bytes, and is read strictly. */
class SelfAssessmentJsonTest {
    private static final CycleIdentity CYCLE = new CycleIdentity("c-1", "tt18-2018-pt", new SchoolYear(2023), false);
    private static final String GOOD = new String(SelfAssessmentJson.write(SelfAssessmentFile.of(CYCLE, Optional.empty(), Map.of(
            FieldKey.parse("school:-#name"), value("Trường THCS Hoà Bình"),
            FieldKey.parse("requirement:1.1/1/a#note"), new FieldValue(Optional.empty(), new Dot("r1", 3), "Hà", Instant.EPOCH
                    .plusSeconds(1_700_000_000L)),
            FieldKey.parse("evidence:e1#deleted"), value("true")))), StandardCharsets.UTF_8);

    @Test
    void isReadableAndSorted() {
        assertThat(GOOD).isEqualTo("""
                {
                  "format": "truong-chuan/self-assessment",
                  "version": "2.0",
                  "cycle": {"id": "c-1", "standardSet": "tt18-2018-pt", "schoolYear": "2023-2024", "sample": false},
                  "entities": [
                    {
                      "entity": "school:-",
                      "fields": {
                        "name": {"value": "Trường THCS Hoà Bình", "dot": "r1@7", "editor": "Hà", "at": "2023-11-14T22:13:20Z"}
                      }
                    },
                    {
                      "entity": "requirement:1.1/1/a",
                      "fields": {
                        "note": {"value": null, "dot": "r1@3", "editor": "Hà", "at": "2023-11-14T22:13:20Z"}
                      }
                    },
                    {
                      "entity": "evidence:e1",
                      "fields": {
                        "deleted": {"value": "true", "dot": "r1@7", "editor": "Hà", "at": "2023-11-14T22:13:20Z"}
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void whateverIsWrittenIsReadBackToTheSameBytes() {
        for (long seed = 1; seed <= 200; seed++) {
            var fields = new RandomFields(seed).fields((int) (seed % 60));
            SelfAssessmentFile content = SelfAssessmentFile.of(CYCLE, Optional.of("ab".repeat(32)), fields);
            byte[] bytes = SelfAssessmentJson.write(content);
            Reading reading = SelfAssessmentJsonReader.read(bytes);
            assertThat(reading.problems()).as("seed " + seed).isEmpty();
            assertThat(reading.content()).as("seed " + seed).contains(content);
            assertThat(SelfAssessmentJson.write(reading.content().orElseThrow())).as("seed " + seed).isEqualTo(bytes);
        }
    }

    @Test
    void aDamagedFileIsReadOrRefusedButNeverHalfRead() {
        for (long seed = 1; seed <= 400; seed++) {
            Random random = new Random(seed);
            byte[] bytes = SelfAssessmentJson.write(SelfAssessmentFile.of(CYCLE, Optional.empty(), new RandomFields(seed).fields(6)));
            int hits = 1 + random.nextInt(3);
            for (int hit = 0; hit < hits; hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
            Reading reading = SelfAssessmentJsonReader.read(damaged);
            assertThat(reading.content().isEmpty()).as("seed " + seed).isEqualTo(!reading.problems().isEmpty());
            reading.content().ifPresent(content -> assertThat(SelfAssessmentJsonReader.read(SelfAssessmentJson.write(content)).content())
                    .contains(content));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"version\": \"2.0\" | \"version\": \"3.0\" | JSON-NEWER",
        "\"version\": \"2.0\" | \"version\": \"one\" | JSON-FORMAT",
        "truong-chuan/self-assessment | somebody/else | JSON-FORMAT",
        "\"editor\": \"Hà\" | \"editor\": \"Hà\", \"editor\": \"Hà\" | JSON-DUPLICATE",
        "\"editor\": \"Hà\" | \"editor\": \"Hà\", \"color\": \"red\" | JSON-SHAPE",
        "\"editor\": \"Hà\" | \"editor\": 5 | JSON-SHAPE",
        "\"editor\": \"Hà\" | \"editor\": \" \" | JSON-TEXT",
        "\"value\": \"true\" | \"value\": true | JSON-SHAPE",
        "\"value\": \"true\" | \"value\": \"a\\ud800b\" | JSON-TEXT",
        "\"value\": \"true\" | \"value\": \"a\\u0000\" | JSON-TEXT",
        "\"value\": \"true\" | \"value\": \"a\\r\\nb\" | JSON-TEXT",
        "\"dot\": \"r1@3\" | \"dot\": \"r1@0\" | JSON-DOT",
        "\"dot\": \"r1@3\" | \"dot\": \"3\" | JSON-DOT",
        "\"dot\": \"r1@3\" | \"dot\": \"r1@99999999999999999999\" | JSON-DOT",
        "2023-11-14T22:13:20Z | 2023-02-31T22:13:20Z | JSON-TIME",
        "2023-11-14T22:13:20Z | 9999-11-14T22:13:20Z | JSON-TIME",
        "2023-11-14T22:13:20Z | 2023-11-14T22:13:20 | JSON-TIME",
        "evidence:e1 | spirit:e1 | JSON-ENTITY",
        "evidence:e1 | evidence: | JSON-ENTITY",
        "evidence:e1 | requirement:1.1/1 | JSON-ENTITY",
        "evidence:e1 | criterion:1.01 | JSON-ENTITY",
        "evidence:e1 | school:2 | JSON-ENTITY",
        "evidence:e1 | school:- | JSON-TWICE",
        "2023-2024 | 2023-2025 | JSON-CYCLE",
        "\"sample\": false | \"sample\": \"no\" | JSON-CYCLE",
        "\"id\": \"c-1\" | \"id\": \"../x\" | JSON-CYCLE"})
    void refuses(String part, String instead, String code) {
        assertThat(GOOD).contains(part);
        assertThat(read(GOOD.replace(part, instead))).satisfies(reading -> {
            assertThat(reading.content()).isEmpty();
            assertThat(reading.problems()).extracting(JsonProblem::code).contains(code);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"format\"", "1e999999", "NaN", "{} {}", "// x"})
    void refusesWhatIsNoSelfAssessment(String text) {
        assertThat(read(text).problems()).hasSize(1);
        assertThat(read(text).content()).isEmpty();
    }

    @Test
    void refusesBottomlessNestingAndBytesThatAreNotUtf8() {
        assertThat(read("[".repeat(100_000)).problems()).extracting(JsonProblem::code).containsExactly(JsonProblem.LIMIT);
        byte[] legacy = GOOD.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(SelfAssessmentJsonReader.read(legacy).problems()).extracting(JsonProblem::code).containsExactly(JsonProblem.SYNTAX);
    }

    @Test
    void refusesDecomposedAndOverlongTexts() {
        assertThat(read(Normalizer.normalize(GOOD, Normalizer.Form.NFD)).problems()).extracting(JsonProblem::code)
                .contains(JsonProblem.TEXT);
        assertThat(read(GOOD.replace("\"true\"", "\"" + "x".repeat(1_000_001) + "\"")).problems()).extracting(JsonProblem::code)
                .containsExactly(JsonProblem.TEXT);
    }

    @Test
    void takesAnEditorsMarkAndANewerMinorVersion() {
        assertThat(read("\ufeff" + GOOD).content()).isPresent();
        assertThat(read(GOOD.replace("\"2.0\"", "\"2.3\"").replace("\"sample\": false", "\"sample\": false, \"mood\": \"good\"")).content())
                .isPresent();
    }

    @Test
    void namesEveryProblemWithItsPlace() {
        Reading reading = read(GOOD.replace("r1@7", "r1").replace("r1@3", "@"));
        assertThat(reading.problems()).extracting(p -> p.arguments().get(0)).containsExactly("school:-#name", "requirement:1.1/1/a#note",
                "evidence:e1#deleted");
    }

    private static Reading read(String text) {
        return SelfAssessmentJsonReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FieldValue value(String text) {
        return new FieldValue(Optional.of(text), new Dot("r1", 7), "Hà", Instant.EPOCH.plusSeconds(1_700_000_000L));
    }
}
