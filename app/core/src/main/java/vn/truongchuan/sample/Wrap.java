package vn.truongchuan.sample;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line into lines of at most so many characters, at blanks. */
final class Wrap {
    private Wrap() {
    }

    static List<String> lines(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
