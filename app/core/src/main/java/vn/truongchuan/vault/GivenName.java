package vn.truongchuan.vault;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The name a file came with: NFC for search and screens, and as it was given. */
public record GivenName(String given) {
    private static final Set<String> PROGRAMS = Set.of("exe", "bat", "cmd", "com", "scr", "pif", "msi", "msp", "mst", "msix", "appx", "msc",
            "vb", "vbs", "vbe", "js", "jse", "mjs", "ws", "wsf", "wsh", "wsc", "sct", "hta", "ps1", "ps1xml", "psm1", "psd1", "psc1",
            "jar", "jnlp", "reg", "url", "lnk", "scf", "chm", "hlp", "cpl", "dll", "sys", "drv", "ocx", "gadget", "application",
            "appref-ms", "xll", "wll", "iso", "img", "vhd", "vhdx", "apk", "sh", "command", "desktop", "app", "dmg", "pkg", "library-ms",
            "search-ms", "settingcontent-ms", "website", "webloc", "inf", "ins", "job", "diagcab", "theme", "themepack");
    private static final Set<String> OF_THE_SYSTEM = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", ".localized");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    public static GivenName of(Path path) {
        Path name = path.getFileName();
        return new GivenName(name == null ? "" : name.toString());
    }

    /** Without control and direction characters, composed, without the trailing dots and blanks that Windows ignores. */
    public String nfc() {
        return Normalizer.normalize(INVISIBLE.matcher(given).replaceAll(""), Normalizer.Form.NFC).replaceAll("[. ]+$", "").strip();
    }

    /** What stands after the last dot, in small letters; empty where there is none. */
    public String extension() {
        String name = nfc();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the system runs or follows a file of this name. */
    boolean program() {
        return PROGRAMS.contains(extension());
    }

    /** Whether the system runs or follows files that end so. */
    public static boolean program(String extension) {
        return PROGRAMS.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** Whether programs leave such files beside those of people: lock files of Word, thumbnails, folder settings. */
    boolean leftover() {
        String name = nfc().toLowerCase(Locale.ROOT);
        return OF_THE_SYSTEM.contains(name) || name.startsWith("~$") || name.startsWith("._")
                || name.startsWith("~wrl") && name.endsWith(".tmp") || name.startsWith(".~lock.");
    }
}
