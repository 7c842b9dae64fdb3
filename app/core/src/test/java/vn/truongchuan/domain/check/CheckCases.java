package vn.truongchuan.domain.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table of all cases, read from cases.txt beside this class. */
final class CheckCases {
    private static final String FILE = "ab".repeat(32);
    private static final String LONG = "Nhà trường có kế hoạch rõ ràng, được công bố cho phụ huynh và học sinh";

    private CheckCases() {
    }

    static List<CheckCase> all() {
        List<CheckCase> cases = new ArrayList<>();
        for (String line : table().replace("<FILE>", FILE).replace("<LONG>", LONG).split("\n")) {
            String[] parts = line.split("\\s*\\|", -1);
            String[] head = parts[0].split("\\s+");
            List<String> lines = split(parts[1]);
            String set = "tt18-2018-pt";
            for (int i = 1; i < head.length; i++) {
                if (head[i].startsWith("@")) {
                    lines.addAll(0, CriterionLines.of(set, head[i].substring(1)));
                } else {
                    set = head[i];
                }
            }
            cases.add(new CheckCase(set, FindingKind.valueOf(head[0]), lines, split(parts[2])));
        }
        return cases;
    }

    private static String table() {
        try (InputStream in = CheckCases.class.getResourceAsStream("cases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\n", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> split(String text) {
        return new ArrayList<>(Arrays.stream(text.split("\\s*;\\s*(?=[a-z]+:)")).map(String::strip).filter(s -> !s.isEmpty()).toList());
    }
}
