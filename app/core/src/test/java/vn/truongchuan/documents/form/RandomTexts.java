package vn.truongchuan.documents.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/** Texts as Vietnamese people, Word and bad luck make them, from a seed. */
public final class RandomTexts {
    private static final List<String> PIECES = List.of("Trường", "đã", "xây dựng", " ", "  ", "\n", "\n\n", "\t", "ế", "ẫ", "ườ", "Hoà",
            "hòa", "[H1-1.1-01]", "[H1-1.1-1]", "[H9-9.9-99]",
            "⟦x⟧", "Mức 2", "\"", "'", "<b>", "&amp;", "]]>", "😀", "\u00A0", "\u2028", "\u202E",
            "\u0001", "\u00AD", "Ô 3.", "(Viết", "100%", "-", "a\u0302\u0301", "{0}", "\r\n", "…", "[Chưa nhập: x]");
    private final Random random;

    public RandomTexts(long seed) {
        random = new Random(seed);
    }

    /** A text in any of the compositions Unicode has. */
    public String next() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(24); n >= 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return switch (random.nextInt(3)) {
            case 0 -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case 1 -> Normalizer.normalize(text, Normalizer.Form.NFC);
            default -> text.toString();
        };
    }
}
