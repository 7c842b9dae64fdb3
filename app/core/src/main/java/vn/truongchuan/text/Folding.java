package vn.truongchuan.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings Vietnamese words to one plain form for searching: without marks, đ as d, small letters, single blanks.
 * So "quyet dinh" finds "Quyết định", and hoà and hòa are the same word. What is shown or stored is never folded.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Folding() {
    }

    /** The plain form of a text. */
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String letters = bare.replace('đ', 'd').replace('Đ', 'd').replace('Ð', 'd').replace('ð', 'd');
        return BLANKS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether every word of the query stands somewhere in the texts; an empty query finds everything. */
    public static boolean finds(String query, String... texts) {
        return holdsAll(words(query), Arrays.stream(texts).map(Folding::fold).collect(Collectors.joining("\n")));
    }

    /** The words of a query in their plain form. */
    public static List<String> words(String query) {
        String folded = fold(query);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** Whether a text that is folded already holds every one of these folded words. */
    public static boolean holdsAll(List<String> words, String folded) {
        return words.stream().allMatch(folded::contains);
    }
}
