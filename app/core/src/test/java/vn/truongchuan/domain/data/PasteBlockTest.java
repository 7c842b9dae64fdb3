package vn.truongchuan.domain.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.domain.data.PastePreview.Outcome;

/** A block copied from a spreadsheet lands on the right cells, and what is doubtful is shown before anything is written. */
class PasteBlockTest {
    private static final TableView CLASSES = Tables.views("2018-pt", Set.of("THCS"), "classes.grade6@2019 = 4").table("classes")
            .orElseThrow();
    private static final TableView RESULTS = Tables.views("2018-pt", Set.of("THCS")).table("results").orElseThrow();

    @Test
    void writesNumbersFromTheStartCellOn() {
        PastePreview preview = PasteBlock.parse("4\t5\r\n6\t7\r\n").onto(CLASSES, "grade7", "2022");
        assertThat(written(preview)).containsExactly("table:classes#grade7@2022=4", "table:classes#grade7@2023=5",
                "table:classes#grade8@2022=6", "table:classes#grade8@2023=7");
    }

    @Test
    void passesOverComputedCellsAndBlanksAndSaysSo() {
        PastePreview preview = PasteBlock.parse("4\n-\n\u00a0\n \n18").onto(CLASSES, "grade6", "2019");
        assertThat(preview.cells()).extracting(PastePreview.Cell::outcome).containsExactly(Outcome.SAME, Outcome.BLANK, Outcome.BLANK,
                Outcome.BLANK, Outcome.COMPUTED);
        assertThat(preview.edits()).isEmpty();
    }

    @Test
    void namesTheCellThatIsNoNumber() {
        PastePreview preview = PasteBlock.parse("4\tbốn").onto(CLASSES, "grade6", "2022");
        assertThat(preview.troubles()).singleElement().satisfies(c -> {
            assertThat(c.address()).isEqualTo("R1C2");
            assertThat(c.row()).isEqualTo("Khối lớp 6");
            assertThat(c.column()).isEqualTo("Năm học 2023-2024");
            assertThat(c.outcome()).isEqualTo(Outcome.BAD);
        });
    }

    @Test
    void aFirstLineOfYearsDecidesTheColumns() {
        PastePreview preview = PasteBlock.parse("TT\tSố liệu\tNăm học 2023-2024\t2022 - 2023\t2017-2018\n1\tKhối lớp 6\t5\t4\t3")
                .onto(CLASSES, "grade6", "2019");
        assertThat(written(preview)).containsExactly("table:classes#grade6@2023=5", "table:classes#grade6@2022=4");
        assertThat(preview.troubles()).extracting(PastePreview.Cell::outcome).containsExactly(Outcome.OUTSIDE);
    }

    @Test
    void copiedLabelsDecideTheRows() {
        PastePreview preview = PasteBlock.parse("KHỐI LỚP  6\t1\nKhối lớp 8\t2\nCộng\t3\nHọc nghề\t9").onto(CLASSES, "grade6", "2023");
        assertThat(written(preview)).containsExactly("table:classes#grade6@2023=1", "table:classes#grade8@2023=2");
        assertThat(preview.troubles()).extracting(PastePreview.Cell::outcome).containsExactly(Outcome.OUTSIDE);
    }

    @Test
    void whatLiesBesideTheTableIsNotWritten() {
        PastePreview preview = PasteBlock.parse("1\t2\t3\n4").onto(CLASSES, "grade9", "2023");
        assertThat(written(preview)).containsExactly("table:classes#grade9@2023=1");
        assertThat(preview.troubles()).hasSize(2);
    }

    @Test
    void readsPercentSignsAndDecimalCommas() {
        assertThat(written(PasteBlock.parse("98,68%\t\"14,01 %\"\t14.73").onto(RESULTS, "academicGood", "2019")))
                .containsExactly("table:results#academicGood@2019=98.68", "table:results#academicGood@2020=14.01",
                        "table:results#academicGood@2021=14.73");
    }

    @Test
    void aQuotedCellKeepsItsLineEnds() {
        assertThat(PasteBlock.parse("\"a\nb \"\"c\"\"\"\t2\n3\t\"4").rows())
                .containsExactly(List.of("a\nb \"c\"", "2"), List.of("3", "\"4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\t", "\n\n", "\"", "\"\"\"", "\u0000\t\u0000", "=HYPERLINK(\"x\")\t@x", "1e999999\t\u202e12"})
    void strangeTextsWriteNothing(String text) {
        assertThat(PasteBlock.parse(text).onto(CLASSES, "grade6", "2019").edits()).isEmpty();
    }

    @Test
    void anyBlockOfNumbersComesBackAsItWasWritten() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            int height = 1 + random.nextInt(4);
            int width = 1 + random.nextInt(5);
            List<String> lines = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int r = 0; r < height; r++) {
                List<String> texts = new ArrayList<>();
                for (int c = 0; c < width; c++) {
                    BigDecimal number = BigDecimal.valueOf(1000 + random.nextInt(9_000_000));
                    texts.add(random.nextBoolean() ? VietnameseNumber.show(number) : number.toPlainString());
                    expected.add("table:classes#grade" + (6 + r) + "@" + (2019 + c) + "=" + number.toPlainString());
                }
                lines.add(String.join("\t", texts));
            }
            String block = String.join(random.nextBoolean() ? "\r\n" : "\n", lines);
            PastePreview preview = PasteBlock.parse(block).onto(CLASSES, "grade6", "2019");
            assertThat(written(preview)).as("seed " + seed).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void whateverIsPastedWritesNumbersIntoCellsOfTheTableAlone() {
        String[] pieces = {"\t", "\n", "\r\n", "\"", "5", "1.234", "0,5", "-", "2022-2023", "Năm học 2021-2022", "Khối lớp 7", "Cộng",
            " ", "\u00a0",
            "%", "=", "x", "\u202e", "999999999999999999", "TT"};
        for (long seed = 1; seed <= 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(25); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            PastePreview preview = PasteBlock.parse(text.toString()).onto(CLASSES, "grade" + (6 + random.nextInt(4)), "2021");
            assertThat(written(preview)).as("seed " + seed)
                    .allMatch(line -> line.matches("table:classes#grade[6-9]@(2019|202[0-3])=-?\\d{1,15}(\\.\\d{1,6})?"));
        }
    }

    private static List<String> written(PastePreview preview) {
        return preview.edits().stream().map(e -> e.key() + "=" + e.value().orElse("")).collect(Collectors.toList());
    }
}
