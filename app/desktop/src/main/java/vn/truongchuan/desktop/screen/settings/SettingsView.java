package vn.truongchuan.desktop.screen.settings;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Choice;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.SettingsFile;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.text.Messages;

/** Language and text size work at once; what needs a new start says so. */
final class SettingsView {
    private static final double WIDTH = 640;
    private static final List<Integer> SIZES = List.of(100, 110, 125, 140, 150);
    private final ScreenContext context;
    private final Messages words;
    private final SettingsFile settings;
    private final ComboBox<Choice> language = new ComboBox<>();
    private final ComboBox<Choice> size = new ComboBox<>();
    private final Region view;

    SettingsView(ScreenContext context) {
        this.context = context;
        words = context.messages();
        settings = context.settings();
        build();
        view = layOut();
        handle();
    }

    Region view() {
        return view;
    }

    private void build() {
        language.setId("settings-language");
        language.getItems().setAll(new Choice("vi", words.text("settings.language.vi")),
                new Choice("en", words.text("settings.language.en")));
        choose(language, settings.get().language().getLanguage());
        size.setId("settings-size");
        size.getItems().setAll(SIZES.stream()
                .map(s -> new Choice(Integer.toString(s), words.text("settings.size.percent", s.toString()))).toList());
        choose(size, Integer.toString(settings.get().fontPercent()));
    }

    private static void choose(ComboBox<Choice> box, String value) {
        box.getItems().stream().filter(c -> c.value().equals(value)).findFirst().ifPresent(box::setValue);
    }

    private Region layOut() {
        Label place = Ui.text(words.text("settings.place", context.workspace().folder().toString(), settings.folder().toString()), "muted");
        place.setId("settings-place");
        VBox page = new VBox(14, Ui.text(words.text("settings.title"), "screen-title"),
                Ui.card(Ui.labelled(words.text("settings.language"), language), Ui.labelled(words.text("settings.size"), size),
                        Ui.text(words.text("settings.size.why"), "muted", "small")),
                Ui.card(Ui.text(words.text("settings.graphics"), "card-title"), Ui.text(words.text("settings.graphics.why"))),
                Ui.card(Ui.text(words.text("settings.protect"), "card-title"), Ui.text(context.workspace().protection().on()
                        ? words.text("settings.protect.on") : words.text("settings.protect.off"))),
                Ui.card(Ui.text(words.text("settings.places"), "card-title"), place));
        page.getStyleClass().add("page");
        page.setMaxWidth(WIDTH);
        return Ui.page("settings-scroll", page);
    }

    private void handle() {
        language.setOnAction(e -> settings.change(s -> s.withLanguage(Locale.forLanguageTag(language.getValue().value()))));
        size.setOnAction(e -> settings.change(s -> s.withFontPercent(Integer.parseInt(size.getValue().value()))));
    }
}
