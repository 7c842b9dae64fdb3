package vn.truongchuan.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A small square that shows a level at a glance: a number and a depth of colour, or that nothing is known, or that none is reached. */
public final class LevelMark extends Label {
    private static final int DEEPEST = 4;

    /** What it can show besides a level. */
    public enum Kind { UNTOUCHED, OPEN, NONE, LEVEL }

    public LevelMark() {
        getStyleClass().add("level-mark");
    }

    /**
     * @param words the same in words, for the tooltip and screen readers
     */
    public void show(Kind kind, int level, String words) {
        getStyleClass().removeIf(s -> s.startsWith("level-mark-"));
        setText(switch (kind) {
            case UNTOUCHED -> "·";
            case OPEN -> "…";
            case NONE -> "○";
            case LEVEL -> Integer.toString(level);
        });
        String style = switch (kind) {
            case UNTOUCHED -> "untouched";
            case OPEN -> "open";
            case NONE -> "none";
            case LEVEL -> Integer.toString(Math.min(level, DEEPEST));
        };
        getStyleClass().add("level-mark-" + style);
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
    }
}
