package vn.truongchuan.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files we make, fit for Windows, sticks and other people's computers. */
final class FileNames {
    private static final int LONGEST = 120;
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileNames() {
    }

    /** A name without the characters no file may have, not reserved, not too long, without an ending dot; never blank. */
    static String clean(String wanted) {
        String name = Normalizer.normalize(wanted, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .replaceAll("[<>:\"/\\\\|?*]", "-").replaceAll("\\s+", " ").strip();
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        name = name.replaceAll("[. ]+$", "").replaceAll("^[. ]+", "");
        if (name.isEmpty()) {
            return "_";
        }
        return RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    /** Deletes a leftover of our own; one that cannot be deleted is written over next time. */
    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // it is only a leftover
        }
    }
}
