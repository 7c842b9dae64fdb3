package vn.truongchuan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares two texts word by word, for showing them side by side. */
public final class WordDiff {
    /** Above this many pairs of words what lies between the common beginning and end is marked as a whole. */
    private static final long MOST_PAIRS = 4_000_000;
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.");

    private WordDiff() {
    }

    /** A stretch of one of the texts: whether the other does not have it, and its words. */
    public record Piece(boolean own, String text) {
    }

    /** The first text in pieces; what the second does not have is its own. Joined, the pieces are the text again. */
    public static List<Piece> of(String text, String other) {
        List<String> words = words(text);
        List<String> others = words(other);
        int begin = 0;
        int least = Math.min(words.size(), others.size());
        while (begin < least && words.get(begin).equals(others.get(begin))) {
            begin++;
        }
        int end = 0;
        while (end < least - begin && words.get(words.size() - 1 - end).equals(others.get(others.size() - 1 - end))) {
            end++;
        }
        boolean[] own = new boolean[words.size()];
        mark(own, begin, words.subList(begin, words.size() - end), others.subList(begin, others.size() - end));
        return pieces(words, own);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Marks the words that are in no longest common sequence. */
    private static void mark(boolean[] own, int offset, List<String> words, List<String> others) {
        if ((long) words.size() * others.size() > MOST_PAIRS || others.isEmpty()) {
            java.util.Arrays.fill(own, offset, offset + words.size(), true);
            return;
        }
        int[][] longest = new int[words.size() + 1][others.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                longest[i][j] = words.get(i).equals(others.get(j)) ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int j = 0;
        for (int i = 0; i < words.size(); i++) {
            while (j < others.size() && !words.get(i).equals(others.get(j)) && longest[i][j + 1] > longest[i + 1][j]) {
                j++;
            }
            boolean common = j < others.size() && words.get(i).equals(others.get(j));
            own[offset + i] = !common;
            j += common ? 1 : 0;
        }
    }

    /** Joins neighbours; a blank between two own words is own as well. */
    private static List<Piece> pieces(List<String> words, boolean[] own) {
        for (int i = 1; i + 1 < own.length; i++) {
            own[i] |= words.get(i).isBlank() && own[i - 1] && own[i + 1];
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= own.length; i++) {
            if (i == own.length || own[i] != own[from]) {
                pieces.add(new Piece(own[from], String.join("", words.subList(from, i))));
                from = i;
            }
        }
        return pieces;
    }
}
