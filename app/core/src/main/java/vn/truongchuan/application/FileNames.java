package vn.truongchuan.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.vault.GivenName;

/** Names of files we make, fit for Windows, sticks and other people's computers. */
final class FileNames {
    private static final int LONGEST = 120;
    /** Linux allows 255 bytes with the ending, and a Vietnamese letter has up to three. */
    private static final int MOST_BYTES = 220;
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
        while (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        name = name.replaceAll("[. ]+$", "").replaceAll("^[. ]+", "");
        if (name.isEmpty()) {
            return "_";
        }
        return RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    /** A clean name that ends as its content wants, so that the right program opens it; the ending survives the cut. */
    static String withExtension(String wanted, ContentType type) {
        String given = wanted.strip();
        int dot = given.lastIndexOf('.');
        String ending = dot > 0 && given.length() - dot <= 8 ? given.substring(dot + 1) : "";
        boolean fits = !ending.isEmpty() && (type == ContentType.UNKNOWN || type.fits(ending)) && !GivenName.program(ending);
        String stem = fits ? given.substring(0, dot) : given;
        String extension = fits ? ending : type.extension().orElse(GivenName.program(ending) ? "bin" : "");
        String name = clean(stem);
        int room = LONGEST - extension.length() - 1;
        if (name.codePointCount(0, name.length()) > room) {
            name = name.substring(0, name.offsetByCodePoints(0, room)).strip();
        }
        return extension.isEmpty() ? name : name + "." + clean(extension);
    }

    /** The same names, told apart where they would meet on a stick: whatever their case and composition, the later one gets " (2)". */
    static List<String> distinct(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            int dot = name.lastIndexOf('.');
            String stem = dot > 0 ? name.substring(0, dot) : name;
            String candidate = name;
            for (int number = 2; !taken.add(Normalizer.normalize(candidate, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)); number++) {
                candidate = stem + " (" + number + ")" + name.substring(stem.length());
            }
            distinct.add(candidate);
        }
        return distinct;
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
