package vn.truongchuan.desktop.shell;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.SaveState;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.domain.SelfAssessment;

/** Above the work: school, school year, standard set, how the saving stands, who is working. */
final class TopBar {
    private final Texts texts;
    private final Label school = Ui.line("", "strong", "top-school");
    private final Label year = Ui.line("", "muted");
    private final Chip set = new Chip();
    private final Label save = new Label();
    private final MenuButton person = new MenuButton();
    private final MenuItem change = new MenuItem();
    private final MenuItem help = new MenuItem();
    private final MenuItem leave = new MenuItem();
    private final HBox view;

    TopBar(Texts texts, Region search) {
        this.texts = texts;
        school.setId("top-school");
        school.setMinWidth(60);
        year.setId("top-year");
        set.setId("top-set");
        save.setId("top-save");
        save.getStyleClass().add("save-state");
        save.setMaxWidth(320);
        person.setMinWidth(Region.USE_PREF_SIZE);
        person.setMaxWidth(260);
        person.setId("top-person");
        person.getStyleClass().addAll("flat", "person");
        person.getItems().setAll(change, help, new SeparatorMenuItem(), leave);
        item(change, "top-change-person", "top.person.change");
        item(help, "top-help", "top.help");
        item(leave, "top-leave", "top.leave");
        view = new HBox(14, school, year, set, Ui.spring(), search, save, person);
        view.getStyleClass().add("top-bar");
        view.setId("top-bar");
    }

    private void item(MenuItem item, String id, String key) {
        item.setId(id);
        item.setText(texts.shell().text(key));
    }

    Region view() {
        return view;
    }

    void onChangePerson(Runnable action) {
        change.setOnAction(e -> action.run());
    }

    void onHelp(Runnable action) {
        help.setOnAction(e -> action.run());
    }

    void onLeave(Runnable action) {
        leave.setOnAction(e -> action.run());
    }

    Menu members() {
        return new Menu();
    }

    void show(SelfAssessment now) {
        String name = now.school().name();
        school.setText(name.isBlank() ? texts.shell().text("top.school.unnamed") : name);
        school.setTooltip(new Tooltip(school.getText()));
        year.setText(texts.shell().text("top.year", Formats.year(now.cycle().schoolYear())));
        String number = now.set().regulation().number().replace("-BGDĐT", "").replace("/TT", "");
        set.show(texts.shell().text("top.set", number, now.set().standards().size(), now.set().criteria().count()), Tone.ACCENT);
        set.setTooltip(new Tooltip(now.set().title()));
    }

    void person(String name) {
        person.setText(texts.shell().text("top.person", name));
        person.setAccessibleText(person.getText());
    }

    void show(SaveState state) {
        save.getStyleClass().removeAll("met-text", "error-text", "muted");
        switch (state.kind()) {
            case SAVED -> words("✓ " + texts.shell().text("save.saved", state.at().map(Formats::time).orElse("")), "met-text");
            case WAITING, SAVING -> words(texts.shell().text("save.saving"), "muted");
            case FAILED -> words(texts.shell().text("save.failed", state.failure().map(texts::sentence).orElse("")), "error-text");
            default -> words("", "muted");
        }
    }

    private void words(String text, String style) {
        save.setText(text);
        save.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        save.getStyleClass().add(style.toLowerCase(Locale.ROOT));
    }
}
