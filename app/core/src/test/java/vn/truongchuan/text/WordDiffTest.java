package vn.truongchuan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.text.WordDiff.Piece;

/** The words that one of two texts has for itself. */
class WordDiffTest {

    private static String marked(String text, String other) {
        return WordDiff.of(text, other).stream().map(p -> p.own() ? "<" + p.text() + ">" : p.text()).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Trường có 17 lớp. | Trường có 18 lớp. | Trường có <17> lớp.",
        "Trường có lớp. | Trường có lớp. | Trường có lớp.",
        "tường bao xây kiên cố an toàn | tường bao an toàn | tường bao <xây kiên cố >an toàn",
        "một hai | ba bốn | <một hai>",
        "[H1-1.1-01] | [H1-1.1-02] | [H1-1.1-<01>]",
        "có | '' | <có>",
        "'' | có | ''"})
    void marks_what_the_other_does_not_have(String text, String other, String expected) {
        assertThat(marked(text, other)).isEqualTo(expected);
    }

    @Test
    void the_pieces_are_the_text_again_and_what_is_common_is_in_both() {
        long seed = 20240304;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String a = words(random);
            String b = words(random);
            List<Piece> pieces = WordDiff.of(a, b);
            assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining())).as("seed " + seed).isEqualTo(a);
            String common = pieces.stream().filter(p -> !p.own()).map(Piece::text).collect(Collectors.joining()).replace(" ", "");
            assertThat(subsequence(common, b)).as("seed %d: %s / %s", seed, a, b).isTrue();
        }
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, 5).mapToObj(n -> List.of("trường", "lớp", "đạt", "bể", "🙂").get(n))
                .collect(Collectors.joining(" "));
    }

    private static boolean subsequence(String part, String whole) {
        int at = 0;
        for (char c : whole.toCharArray()) {
            at += at < part.length() && part.charAt(at) == c ? 1 : 0;
        }
        return at == part.length();
    }

    @Test
    void two_very_long_texts_do_not_take_long() {
        String a = "chữ nghĩa ".repeat(20_000);
        assertThat(WordDiff.of(a + "x", "y " + a)).isNotEmpty();
    }
}
