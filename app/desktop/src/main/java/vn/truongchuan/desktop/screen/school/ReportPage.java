package vn.truongchuan.desktop.screen.school;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.SavedTextArea;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.text.Messages;

/** The general parts of the report, each in a box of its own with how much is written. */
final class ReportPage {
    private static final int ROWS = 5;
    private final ScreenContext context;
    private final SchoolModel model;
    private final Messages words;

    ReportPage(ScreenContext context, SchoolModel model) {
        this.context = context;
        this.model = model;
        this.words = context.messages();
    }

    VBox build() {
        VBox page = new VBox();
        page.getStyleClass().add("page");
        model.reportParts().forEach((name, heading) -> page.getChildren().add(part(name, words.text(heading))));
        return page;
    }

    private VBox part(String name, String heading) {
        SavedTextArea area = context.fields().area("report-" + name, heading, ReportTexts.KEY.field(name));
        area.setFewestRows(ROWS);
        Label title = Ui.text(heading, "card-title");
        title.setLabelFor(area);
        Label count = Ui.line(count(area.getText()), "small", "muted");
        area.textProperty().addListener((value, before, now) -> count.setText(count(now)));
        HBox head = new HBox(title, Ui.spring(), count);
        head.getStyleClass().add("form-row");
        return Ui.card(head, area);
    }

    private String count(String text) {
        int number = SchoolModel.words(text);
        return number == 0 ? words.text("school.report.empty") : words.text("school.report.words", Integer.toString(number));
    }
}
