package vn.truongchuan.desktop.screen.start;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.truongchuan.desktop.kit.SettingsFile;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.text.Messages;

/** The other language, one click away, before anything is open. */
final class LanguageSwitch {
    private final HBox view;

    LanguageSwitch(SettingsFile settings, Messages words) {
        boolean english = "en".equals(settings.get().language().getLanguage());
        Locale other = english ? Messages.VIETNAMESE : Locale.ENGLISH;
        Button change = Ui.link("start-language", words.text("start.language.other"), () -> settings.change(s -> s.withLanguage(other)));
        view = new HBox(change);
    }

    Region view() {
        return view;
    }
}
