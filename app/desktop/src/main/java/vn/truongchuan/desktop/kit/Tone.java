package vn.truongchuan.desktop.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What a state means, as colour and icon together; the word comes from the screen. Nothing honest is ever red. */
public enum Tone {
    ACCENT("accent", Material2AL.FLAG), PLAIN("plain", Material2AL.LABEL),
    MET("met", Material2AL.CHECK), NOT_MET("not-met", Material2MZ.RADIO_BUTTON_UNCHECKED),
    UNKNOWN("unknown", Material2MZ.MORE_HORIZ), WARNING("warning", Material2MZ.SCHEDULE), ERROR("error", Material2AL.ERROR_OUTLINE);

    private final String style;
    private final Ikon icon;

    Tone(String style, Ikon icon) {
        this.style = style;
        this.icon = icon;
    }

    /** Its style class, after "tone-". */
    public String style() {
        return "tone-" + style;
    }

    public Ikon icon() {
        return icon;
    }
}
