package vn.truongchuan.desktop.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the program remembers on this PC, apart from any school's data.
 *
 * @param fontPercent 100 to 150
 * @param editorName who worked here last; empty on the first start
 * @param recent folders of workspaces, newest first
 * @param navigationNarrow whether the navigation shows icons only
 */
public record Settings(Locale language, int fontPercent, String editorName, List<Recent> recent, boolean navigationNarrow) {
    public static final int SMALLEST_FONT = 100;
    public static final int LARGEST_FONT = 150;
    private static final int MOST_RECENT = 12;
    public static final Settings FIRST = new Settings(Locale.forLanguageTag("vi"), SMALLEST_FONT, "", List.of(), false);

    public Settings {
        fontPercent = Math.max(SMALLEST_FONT, Math.min(LARGEST_FONT, fontPercent));
        recent = List.copyOf(recent);
    }

    /** A workspace that was open before. */
    public record Recent(String folder, String name) {
    }

    public Settings withLanguage(Locale value) {
        return new Settings(value, fontPercent, editorName, recent, navigationNarrow);
    }

    public Settings withFontPercent(int value) {
        return new Settings(language, value, editorName, recent, navigationNarrow);
    }

    public Settings withEditorName(String value) {
        return new Settings(language, fontPercent, value.strip(), recent, navigationNarrow);
    }

    public Settings withNavigationNarrow(boolean value) {
        return new Settings(language, fontPercent, editorName, recent, value);
    }

    /** With this workspace as the newest. */
    public Settings opened(Recent workspace) {
        List<Recent> next = new java.util.ArrayList<>(List.of(workspace));
        recent.stream().filter(r -> !r.folder().equals(workspace.folder())).limit(MOST_RECENT - 1L).forEach(next::add);
        return new Settings(language, fontPercent, editorName, next, navigationNarrow);
    }

    public Settings forgotten(String folder) {
        return new Settings(language, fontPercent, editorName,
                recent.stream().filter(r -> !r.folder().equals(folder)).toList(), navigationNarrow);
    }

    public Optional<Recent> newest() {
        return recent.stream().findFirst();
    }
}
