package vn.truongchuan.desktop.screen.dashboard;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Door;
import vn.truongchuan.desktop.kit.LevelMark;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRange;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.domain.rating.StandardRating;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.RatingWords;

/** All criteria, a row per standard, a cell per criterion: a click on a cell opens it. */
final class CriteriaGrid {
    private static final double NAME_WIDTH = 190;
    private final ScreenContext context;
    private final Messages words;
    private final RatingWords rating;
    private final Label title = Ui.line("", "card-title");
    private final GridPane cells = new GridPane();
    private final VBox view;

    CriteriaGrid(ScreenContext context) {
        this.context = context;
        words = context.messages();
        rating = RatingWords.in(context.texts().locale());
        cells.getStyleClass().add("criteria-grid");
        HBox head = new HBox(10, title, Ui.line(words.text("dashboard.grid.hint"), "muted", "small"));
        head.getStyleClass().add("pane-head");
        view = Ui.card(head, legend(), cells);
    }

    Region view() {
        return view;
    }

    private Region legend() {
        FlowPane legend = new FlowPane(12, 4);
        for (int level : context.now().set().levels()) {
            legend.getChildren().add(sample(LevelMark.Kind.LEVEL, level, rating.levelName(level)));
        }
        legend.getChildren().addAll(sample(LevelMark.Kind.NONE, 0, words.text("dashboard.grid.none")),
                sample(LevelMark.Kind.OPEN, 0, words.text("dashboard.grid.open")),
                sample(LevelMark.Kind.UNTOUCHED, 0, words.text("dashboard.grid.untouched")));
        return legend;
    }

    private static HBox sample(LevelMark.Kind kind, int level, String words) {
        LevelMark mark = new LevelMark();
        mark.show(kind, level, words);
        HBox sample = new HBox(5, mark, Ui.line(words, "muted", "small"));
        sample.getStyleClass().add("pane-head");
        return sample;
    }

    void show(SchoolRating school) {
        cells.getChildren().clear();
        title.setText(words.text("dashboard.grid", school.criteria().size()));
        int row = 0;
        for (StandardRating standard : school.standards()) {
            row(row++, Integer.toString(standard.standard().number()) + "  " + standard.standard().title(), standard.criteria());
        }
        if (!school.clauses().isEmpty()) {
            row(row, words.text("dashboard.grid.extra"), school.clauses());
        }
    }

    private void row(int row, String name, List<CriterionRating> criteria) {
        Label label = Ui.text(name, "small");
        label.setPrefWidth(NAME_WIDTH);
        label.setMinWidth(NAME_WIDTH);
        FlowPane line = new FlowPane(4, 4);
        criteria.forEach(c -> line.getChildren().add(cell(c)));
        GridPane.setHgrow(line, Priority.ALWAYS);
        cells.addRow(row, label, line);
    }

    private Door cell(CriterionRating criterion) {
        LevelMark mark = new LevelMark();
        String level = rating.level(criterion);
        String code = criterion.criterion().code().toString();
        String full = words.text("dashboard.grid.cell", code, criterion.criterion().title(), level);
        LevelRange range = criterion.range();
        LevelMark.Kind kind = range.failed() ? LevelMark.Kind.NONE : !range.open() ? LevelMark.Kind.LEVEL
                : criterion.untouched() ? LevelMark.Kind.UNTOUCHED : LevelMark.Kind.OPEN;
        mark.show(kind, range.lower(), full);
        mark.getStyleClass().add("level-cell");
        Place place = Place.of(new EntityKey(EntityKind.CRITERION, code)).in(criterion.criterion().code());
        Door door = new Door("cell-" + code.replace('.', '-'), full, () -> context.navigator().go(place), mark);
        door.getStyleClass().add("cell-door");
        door.setAccessibleRole(AccessibleRole.BUTTON);
        return door;
    }
}
