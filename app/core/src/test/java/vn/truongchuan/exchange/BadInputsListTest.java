package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.truongchuan.base.Failure;
import vn.truongchuan.text.FailureSentence;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sources;

/** docs/bad-inputs.md tells the truth: no number is missing, every code has its words, every test it names is there. */
class BadInputsListTest {
    private static final int LAST = 100;
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern CODE = Pattern.compile("[A-Z]+(-[A-Z]+)+");
    private static final Pattern TEST = Pattern.compile("([A-Z]\\w+Test)#(\\w+)");

    /** One row of the list. */
    record Row(int number, String input, List<String> codes, String tests) {
        @Override
        public String toString() {
            return number + " " + input;
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Sources.core().resolveSibling("docs").resolve("bad-inputs.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(new Row(Integer.parseInt(row.group(1)), row.group(2),
                        CODE.matcher(row.group(3)).results().map(r -> r.group()).toList(), row.group(4)));
            }
        }
        return rows;
    }

    @Test
    void every_number_is_there_once() throws IOException {
        assertThat(rows()).extracting(Row::number).containsExactlyElementsOf(IntStream.rangeClosed(1, LAST).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_names_codes_with_words_and_tests_that_exist(Row row) throws IOException {
        for (String code : row.codes()) {
            for (Locale locale : new Locale[] {Messages.VIETNAMESE, Locale.ENGLISH}) {
                FailureSentence words = FailureSentence.of(new Failure(code), locale);
                assertThat(words.sentence()).as(locale + " " + code).isNotBlank().doesNotContain("[failure");
                assertThat(words.remedy()).as(locale + " " + code).isNotBlank().doesNotContain("[failure");
            }
        }
        boolean table = row.tests().startsWith("table");
        if (table) {
            assertThat(table().getOrDefault(row.number(), Set.of())).as("codes in the table").containsAll(row.codes()).isNotEmpty();
        }
        List<String[]> tests = TEST.matcher(row.tests()).results().map(r -> new String[] {r.group(1), r.group(2)}).toList();
        assertThat(table || !tests.isEmpty()).as("a test").isTrue();
        for (String[] test : tests) {
            assertThat(methods(test[0])).as("methods of " + test[0]).contains(test[1]);
        }
    }

    /** Number to the codes its inputs are refused with. */
    private static Map<Integer, Set<String>> table() {
        return Stream.concat(BadContainers.all(), BadBags.all()).collect(Collectors.groupingBy(
                bad -> Integer.parseInt(bad.input().substring(0, bad.input().indexOf(' '))), TreeMap::new,
                Collectors.mapping(Bad::code, Collectors.toSet())));
    }

    private static Set<String> methods(String test) throws IOException {
        try (Stream<Path> all = Files.walk(Sources.core().resolve("src/test/java"))) {
            Path file = all.filter(f -> f.endsWith(test + ".java")).findFirst().orElseThrow(() -> new AssertionError("no " + test));
            return Pattern.compile("(?:void|Stream<DynamicTest>) (\\w+)\\(").matcher(Files.readString(file)).results().map(r -> r.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
