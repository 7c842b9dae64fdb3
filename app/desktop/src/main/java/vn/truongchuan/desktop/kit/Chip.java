package vn.truongchuan.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A state in colour, icon and word. */
public final class Chip extends Label {

    public Chip() {
        getStyleClass().add("chip");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public Chip(String words, Tone tone) {
        this();
        show(words, tone);
    }

    /** Shows another state. */
    public void show(String words, Tone tone) {
        setText(words);
        for (Tone each : Tone.values()) {
            getStyleClass().remove(each.style());
        }
        getStyleClass().add(tone.style());
        setGraphic(tone == Tone.ACCENT || tone == Tone.PLAIN ? null : Ui.icon(tone.icon()));
    }
}
