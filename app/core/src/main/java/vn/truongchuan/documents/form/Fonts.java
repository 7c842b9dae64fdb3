package vn.truongchuan.documents.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which font a run of text has, and whether it is one of the old Vietnamese code tables (TCVN3: .VnTime; VNI: VNI-Times). */
final class Fonts {
    private static final Pattern OLD = Pattern.compile("(?i)\\.vn.*|vni[- ].*|vn-?times?.*|svni.*");
    private static final Pattern UNICODE = Pattern.compile("[ăĂđĐơƠưƯ\\u1EA0-\\u1EF9\\p{M}]");
    private final Map<String, XmlTree> styles = new HashMap<>();
    private final String usual;
    private final String usualParagraph;

    Fonts(Optional<XmlTree> part) {
        part.ifPresent(root -> root.all("style").forEach(style -> styles.put(style.attribute("styleId"), style)));
        usual = part.map(root -> font(root.at("docDefaults", "rPrDefault", "rPr"))).orElse("");
        usualParagraph = styles.values().stream().filter(s -> "paragraph".equals(s.attribute("type")))
                .filter(s -> Set.of("1", "true", "on").contains(s.attribute("default"))).map(s -> s.attribute("styleId"))
                .findFirst().orElse("");
    }

    /** Whether text in this run means other letters than it holds; plain ASCII means itself everywhere, and Unicode is Unicode. */
    boolean misleading(XmlTree paragraph, XmlTree run, String text) {
        return text.chars().anyMatch(c -> c > 0x7F) && !UNICODE.matcher(text).find() && OLD.matcher(font(paragraph, run)).matches();
    }

    private String font(XmlTree paragraph, XmlTree run) {
        String own = font(run.at("rPr"));
        String byStyle = own.isEmpty() ? ofStyle(run.at("rPr", "rStyle").attribute("val")) : own;
        String style = paragraph.at("pPr", "pStyle").attribute("val");
        String byParagraph = byStyle.isEmpty() ? ofStyle(style.isEmpty() ? usualParagraph : style) : byStyle;
        return byParagraph.isEmpty() ? usual : byParagraph;
    }

    private String ofStyle(String id) {
        Set<String> seen = new HashSet<>();
        String style = id;
        while (styles.containsKey(style) && seen.add(style)) {
            String font = font(styles.get(style).at("rPr"));
            if (!font.isEmpty()) {
                return font;
            }
            style = styles.get(style).at("basedOn").attribute("val");
        }
        return "";
    }

    private static String font(XmlTree look) {
        XmlTree fonts = look.at("rFonts");
        String high = fonts.attribute("hAnsi");
        return high.isEmpty() ? fonts.attribute("ascii") : high;
    }
}
