package vn.truongchuan.desktop.screen.school;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.SavedTextArea;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.kit.WrappingCell;
import vn.truongchuan.domain.assessment.StandardNotes;
import vn.truongchuan.domain.standard.Standard;
import vn.truongchuan.text.Messages;

/** Opening and conclusion of one standard after the other: the standards on the left, the boxes of the chosen one beside them. */
final class StandardsPage {
    private static final int ROWS = 4;
    private final ScreenContext context;
    private final SchoolModel model;
    private final Messages words;
    private final ListView<Standard> list = new ListView<>();
    private final Label heading = Ui.text("", "card-title");
    private final Map<String, SavedTextArea> areas = new LinkedHashMap<>();

    StandardsPage(ScreenContext context, SchoolModel model) {
        this.context = context;
        this.model = model;
        this.words = context.messages();
    }

    HBox build() {
        FormCard card = new FormCard("");
        card.with(heading, Ui.text(words.text("school.standard.hint"), "small", "muted"));
        if (model.hasExtraLevel()) {
            card.with(area(StandardNotes.OPENING, "opening.label"));
        }
        card.with(area(StandardNotes.STRENGTHS, "strengths." + model.edition()));
        card.with(area(StandardNotes.WEAKNESSES, "weaknesses." + model.edition()));
        if (!model.hasExtraLevel()) {
            card.with(area(StandardNotes.DIRECTION, "direction.label"));
        }
        list.setId("standards-list");
        list.setAccessibleText(words.text("school.tab.standards"));
        list.getStyleClass().add("side-list");
        list.getItems().setAll(model.set().standards());
        list.setCellFactory(view -> new WrappingCell<>(this::named));
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> Optional.ofNullable(now).ifPresent(this::show));
        list.getSelectionModel().select(0);
        VBox page = new VBox(card);
        page.getStyleClass().add("page");
        var scroll = Ui.page("standards-form", page);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return new HBox(list, scroll);
    }

    private VBox area(String name, String label) {
        String text = words.text("school.standard." + label);
        SavedTextArea area = context.fields().area("standard-" + name, text,
                SchoolModel.standard(model.set().standards().get(0).number()).field(name));
        area.setFewestRows(ROWS);
        areas.put(name, area);
        return Ui.labelled(text, area);
    }

    private String named(Standard standard) {
        return words.text("school.standard.heading", Integer.toString(standard.number()), standard.title());
    }

    private void show(Standard standard) {
        heading.setText(named(standard));
        areas.forEach((name, area) -> area.show(context.fields().model(SchoolModel.standard(standard.number()).field(name))));
    }

    void choose(String number) {
        list.getItems().stream().filter(s -> Integer.toString(s.number()).equals(number)).findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }
}
