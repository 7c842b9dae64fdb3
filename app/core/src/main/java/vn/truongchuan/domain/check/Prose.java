package vn.truongchuan.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts Vietnamese prose into paragraphs and sentences; a citation behind the full stop still belongs to its sentence. */
final class Prose {
    private static final Pattern LINES = Pattern.compile("\\n+");
    /** A mark of the end, then a blank and a capital, quote or list dash. */
    private static final Pattern ENDS = Pattern.compile("(?<=[.!?…;])(?:[”\"’)]?)\\s+(?=[\\p{Lu}“\"‘\\-–+•])");

    private Prose() {
    }

    static List<String> paragraphs(String text) {
        return LINES.splitAsStream(text).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        for (String piece : ENDS.split(paragraph)) {
            sentences.add(piece.strip());
        }
        return sentences;
    }

    /** Whether it states something: words enough, and no mere announcement of a list. */
    static boolean states(String sentence) {
        String bare = sentence.replaceAll("⟦[^⟧]*⟧", "").strip();
        return !bare.endsWith(":") && bare.split("\\s+").length >= 5;
    }
}
