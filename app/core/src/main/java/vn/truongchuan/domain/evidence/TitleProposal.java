package vn.truongchuan.domain.evidence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Proposes a title from a file's name: what a person called it, never what a scanner or a telephone did. */
public final class TitleProposal {
    private static final Pattern EXTENSION = Pattern.compile("\\.(?=\\d*\\p{L})[\\p{L}\\d]{1,5}$");
    private static final Pattern COPY = Pattern.compile(
            "(?i)(\\s*[-–]?\\s*(copy|bản sao|ban sao)(\\s*\\(?\\d+\\)?)?|\\s*\\(\\d{1,3}\\))$");
    private static final List<Pattern> MACHINE = List.of(
            Pattern.compile("(?iu)((adobe|cam|canon|hp|epson|whatsapp|fb|zalo|new|my|microsoft|word|excel|powerpoint|scanned|scanner|scan|"
                    + "screen|shot|screenshot|untitled|img|image|dsc[nf]?|pxl|mvi|mov|vid|video|doc|docs|docx|document|worksheet|"
                    + "presentation|file|tệp|tep|photo|picture|pic|anh|ảnh|hinh|hình|sample|tai lieu|tài liệu|received|capture|fax|"
                    + "messenger|camscanner|inbound|output|temp|tmp|at|am|pm|lúc|luc|sa|ch|wa|[psz])|[\\d\\s.:()-])*"),
            Pattern.compile("(?i)[0-9a-f]{8}(\\s?-?[0-9a-f]{4,12}){2,5}.*"), Pattern.compile("(?i)z\\d{8,}\\s?[0-9a-f]*"),
            Pattern.compile("(?i)[a-z]{0,4}\\d{5,}[a-z]{0,3}"));

    private TitleProposal() {
    }

    /** The title; empty where the name says nothing. */
    public static String of(String fileName) {
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFC);
        name = EXTENSION.matcher(name.strip()).replaceFirst("").replace('_', ' ').replace('+', ' ').replaceAll("\\s+", " ").strip();
        String before;
        do {
            before = name;
            name = COPY.matcher(name).replaceFirst("").strip();
        } while (!before.equals(name));
        if (!name.contains(" ") && name.chars().filter(c -> c == '-').count() >= 2) {
            name = name.replace('-', ' ').strip();
        }
        String bare = name.strip();
        if (bare.codePoints().filter(Character::isLetter).count() < 2 || MACHINE.stream().anyMatch(m -> m.matcher(bare).matches())) {
            return "";
        }
        return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }
}
