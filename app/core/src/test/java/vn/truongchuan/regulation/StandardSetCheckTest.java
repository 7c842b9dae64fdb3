package vn.truongchuan.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.domain.standard.SetProblem;
import vn.truongchuan.json.Json;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sources;
import vn.truongchuan.text.StandardWords;

/** Each thing that can be wrong with a standard-set file is found, with its code, its place and a sentence. */
class StandardSetCheckTest {
    private static final String DROP = "DROP";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # file | place that is changed | new value | code | place that is named; (1.1), (2.2 b), (5.6 a.1) stand for requirements
        tt18-2018-pt | /format | 2 | SET-FORMAT | $.format
        tt18-2018-pt | /id | "TT 18" | SET-ID | $.id
        tt18-2018-pt | /title | DROP | SET-FIELD-MISSING | $.title
        tt18-2018-pt | /title | 7 | SET-FIELD-TYPE | $.title
        tt18-2018-pt | /title | " " | SET-TEXT-BLANK | $.title
        tt18-2018-pt | /title | "Bo\\u0323" | SET-TEXT-NFC | $.title
        tt18-2018-pt | /title | "a\\u0001" | SET-TEXT-CONTROL | $.title
        tt18-2018-pt | /colour | "red" | SET-FIELD-UNKNOWN | $.colour
        tt18-2018-pt | /levels | [1,3] | SET-LEVELS | $.levels[1]
        tt18-2018-pt | /levels | {} | SET-FIELD-TYPE | $.levels
        tt18-2018-pt | /dataYears | 0 | SET-YEARS | $.dataYears
        tt18-2018-pt | /counts/standards | 4 | SET-COUNT | $.counts.standards
        tt18-2018-pt | /counts/criteria | 27 | SET-COUNT | $.counts.criteria
        tt18-2018-pt | /counts/extraClauses | 5 | SET-COUNT | $.counts.extraClauses
        tt57-2026-pt | /counts/mandatory | 7 | SET-MANDATORY | $.counts.mandatory
        tt57-2026-pt | /standards/0/criteria/0/mandatory | true | SET-MANDATORY | $.counts.mandatory
        tt18-2018-pt | /standards/1/number | 3 | SET-NUMBERING | $.standards[1].number
        tt18-2018-pt | /standards/0/criteria/9/number | "1.11" | SET-NUMBERING | $.standards[0].criteria[9].number
        tt18-2018-pt | /extraLevel/clauses/2/number | 4 | SET-NUMBERING | $.extraLevel.clauses[2].number
        tt18-2018-pt | /extraLevel/number | 5 | SET-LEVELS | $.extraLevel.number
        tt18-2018-pt | /standards/0/criteria/0/levels/1/level | 3 | SET-LEVELS | $.standards[0].criteria[0].levels[1].level
        tt18-2018-pt | /standards/0/criteria/0/levels | [] | SET-LEVELS | $.standards[0].criteria[0].levels
        tt18-2018-pt | /standards/0/criteria/1/maxLevel | 3 | SET-MAX-LEVEL | $.standards[0].criteria[1].maxLevel
        tt18-2018-pt | (1.1) | [] | SET-COUNT | (1.1)
        tt18-2018-pt | (1.1)/1/key | "a.1" | SET-KEYS-DUPLICATE | (1.1)[1].key
        tt18-2018-pt | (1.1)/1/key | "b/c" | SET-KEY | (1.1)[1].key
        tt18-2018-pt | (1.1)/1/key | "7" | SET-KEYS-MIXED | (1.1)
        tt18-2018-pt | (5.6 a.1)/appliesTo | ["THCS_X"] | SET-TOKEN | (5.6 a.1).appliesTo
        tt18-2018-pt | (5.6 a.1)/appliesTo | ["thcs or thpt"] | SET-TOKEN-FORM | (5.6 a.1).appliesTo
        tt18-2018-pt | /appliesToTokens/GIOI | "học sinh giỏi" | SET-TOKEN-UNKNOWN | $.appliesToTokens.GIOI
        tt18-2018-pt | /appliesToTokens/MN | "mầm non" | SET-TOKEN-UNUSED | $.appliesToTokens.MN
        tt18-2018-pt | (2.2 b)/status | "SUSPENDED" | SET-STATUS | (2.2 b).status
        tt18-2018-pt | (2.2 b)/status | "REPEALED_2021_13_01" | SET-STATUS | (2.2 b).status
        tt18-2018-pt | (2.2 b)/statusNote | DROP | SET-STATUS-NOTE | (2.2 b).status
        tt18-2018-pt | /evidenceCode/pattern | "H{box}-{standard}.{criterion}" | SET-CODE-PATTERN | $.evidenceCode.pattern
        tt18-2018-pt | /evidenceCode/pattern | "{standard}{standard}{criterion}{seq}" | SET-CODE-PATTERN | $.evidenceCode.pattern
        tt18-2018-pt | /evidenceCode/example | "H1-1-1" | SET-CODE-EXAMPLE | $.evidenceCode.example
        tt18-2018-pt | /regulation/issued | "22/8/2018" | SET-DATE | $.regulation.issued
        tt18-2018-pt | /regulation/textInForceTo | "2017-01-01" | SET-DATE-ORDER | $.regulation.textInForceTo
        tt18-2018-pt | /schoolLevels/3 | DROP | SET-RULE-LEVELS | $.schoolLevels
        tt18-2018-pt | /schoolLevels/1/level | 3 | SET-LEVELS | $.schoolLevels[1].level
        tt18-2018-pt | /schoolLevels/1/conditions | [] | SET-RULE | $.schoolLevels[1].conditions
        tt18-2018-pt | /schoolLevels/1/conditions/0/minLevel | 4 | SET-RULE-LEVEL | $.schoolLevels[1].conditions[0].minLevel
        tt18-2018-pt | /schoolLevels/2/conditions/0/minLevel | 1 | SET-RULE-ORDER | $.schoolLevels[2].conditions
        tt18-2018-pt | /recognition/0/conditions/0/criteria | "mandatory" | SET-RULE-GROUP | $.recognition[0].conditions[0].criteria
        tt18-2018-pt | /recognition/0/conditions/0/criteria | "some" | SET-RULE-GROUP | $.recognition[0].conditions[0].criteria
        tt18-2018-pt | /recognition/0/conditions/0/atLeast | 29 | SET-RULE-COUNT | $.recognition[0].conditions[0].atLeast
        tt18-2018-pt | /recognition/0/conditions/0/atLeast | "MOST" | SET-FIELD-TYPE | $.recognition[0].conditions[0].atLeast
        tt18-2018-pt | /recognition/1/result | "CAP_DO_1" | SET-RULE-DUPLICATE | $.recognition[1].result
        tt57-2026-pt | /schoolLevels/1/conditions/2 | DROP | OK | -
        tt57-2026-pt | /schoolLevels/1/conditions/0/minLevel | 1 | OK | -
        tt57-2026-pt | /schoolLevels/1/conditions/1/atLeast | 4 | OK | -
        tt57-2026-pt | /schoolLevels/1/conditions/0/criteria | "other" | SET-RULE-ORDER | $.schoolLevels[1].conditions
        """)
    void a_broken_place_is_named(String set, String pointer, String value, String code, String place) throws IOException {
        StandardSetCheck.Checked checked = StandardSetCheck.tree(changed(set, spelled(pointer), value));

        if (code.equals("OK")) {
            assertThat(checked.problems()).isEmpty();
            return;
        }
        assertThat(checked.problems()).extracting(SetProblem::code).contains(code);
        if (!place.equals("-")) {
            assertThat(checked.problems()).filteredOn(p -> p.code().equals(code)).extracting(SetProblem::path)
                    .contains(place.startsWith("(") ? path(spelled(place)) : place);
        }
        assertThat(checked.set().isPresent()).isEqualTo(checked.problems().stream().allMatch(SetProblem::advice));
        for (Locale language : List.of(Messages.VIETNAMESE, Locale.ENGLISH)) {
            assertThat(checked.problems()).allSatisfy(p -> assertThat(StandardWords.in(language).problem(p))
                    .doesNotContain("[problem.").doesNotContain("[kind.").doesNotContainPattern("\\{\\d"));
        }
    }

    @Test
    void texts_and_lists_have_bounds() throws IOException {
        JsonNode longText = changed("tt57-2026-tx", "/title", "\"" + "a".repeat(4001) + "\"");
        JsonNode longList = changed("tt57-2026-tx", "/schoolTypes", "[" + "\"X\",".repeat(200) + "\"X\"]");

        assertThat(StandardSetCheck.tree(longText).problems()).extracting(SetProblem::code).containsExactly("SET-TEXT-LONG");
        assertThat(StandardSetCheck.tree(longList).problems()).extracting(SetProblem::code).containsExactly("SET-LIST-LONG");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        nothing | ``
        half a document | {"id":
        a field twice | {"id": "a", "id": "b"}
        trailing words | {} {}
        not JSON at all | <html>
        """)
    void what_is_not_json_is_refused_with_one_sentence(String what, String text) throws IOException {
        assertThat(stream(text.getBytes(StandardCharsets.UTF_8)).problems()).as(what)
                .extracting(SetProblem::code).containsExactly("SET-JSON");
    }

    @Test
    void a_document_nested_too_deep_or_too_large_is_refused() throws IOException {
        assertThat(stream(("[".repeat(5000) + "]".repeat(5000)).getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(SetProblem::code).containsExactly("SET-JSON");
        assertThat(stream(new byte[StandardSetCheck.LARGEST_FILE + 1]).problems()).extracting(SetProblem::code)
                .containsExactly("SET-TOO-LARGE");
        assertThat(StandardSetCheck.tree(Json.read("[]")).problems()).extracting(SetProblem::code).containsExactly("SET-FIELD-TYPE");
        assertThat(StandardSetCheck.tree(Json.read("{}")).set()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_a_problem_not_an_exception() {
        assertThat(StandardSetCheck.file(Path.of("nowhere.json")).problems()).extracting(SetProblem::code).containsExactly("SET-FILE");
    }

    @Test
    void every_code_has_a_sentence() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String file : List.of("SetShape", "SetNumbers", "SetReferences", "SetRules", "StandardSetCheck", "StandardSetLibrary")) {
            String source = java.nio.file.Files.readString(Sources.core()
                    .resolve("src/main/java/vn/truongchuan/regulation/" + file + ".java"));
            Pattern.compile("\"(SET-[A-Z-]+)\"").matcher(source).results().forEach(m -> codes.add(m.group(1)));
        }
        assertThat(codes).hasSizeGreaterThan(35).allSatisfy(code ->
                assertThat(StandardWords.in(Messages.VIETNAMESE).problem(SetProblem.wrong(code, "$"))).doesNotContain("[problem."));
    }

    private static StandardSetCheck.Checked stream(byte[] bytes) throws IOException {
        return StandardSetCheck.stream(new ByteArrayInputStream(bytes));
    }

    private static String spelled(String place) {
        return place.replace("(1.1)", "/standards/0/criteria/0/levels/0/requirements")
                .replace("(2.2 b)", "/standards/1/criteria/1/levels/0/requirements/1")
                .replace("(5.6 a.1)", "/standards/4/criteria/5/levels/2/requirements/0");
    }

    /** "$.standards[0].number" for "/standards/0/number". */
    private static String path(String pointer) {
        return "$" + pointer.replaceAll("/(\\d+)", "[$1]").replace("/", ".");
    }

    private static JsonNode changed(String set, String pointer, String value) throws IOException {
        JsonNode root = Shipped.tree(set);
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, cut));
        String name = pointer.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            if (value.equals(DROP)) {
                object.remove(name);
            } else {
                object.set(name, Json.read(value));
            }
        } else if (parent instanceof ArrayNode array && value.equals(DROP)) {
            array.remove(Integer.parseInt(name));
        } else {
            throw new IllegalArgumentException(pointer);
        }
        return root;
    }
}
