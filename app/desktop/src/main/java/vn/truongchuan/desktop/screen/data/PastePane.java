package vn.truongchuan.desktop.screen.data;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.data.PastePreview;
import vn.truongchuan.domain.data.PastePreview.Outcome;
import vn.truongchuan.text.Messages;

/** What a pasted block would do, counted and then cell by cell, troubles first. */
final class PastePane extends VBox {
    private static final int MOST = 120;

    PastePane(Messages words, PastePreview preview) {
        setSpacing(10);
        for (Outcome outcome : Outcome.values()) {
            long count = preview.cells().stream().filter(c -> c.outcome() == outcome).count();
            if (count > 0) {
                boolean trouble = outcome == Outcome.BAD || outcome == Outcome.OUTSIDE;
                getChildren().add(Ui.text(words.text("data.paste." + outcome.name().toLowerCase(java.util.Locale.ROOT),
                        Long.toString(count)), trouble ? "warning-text" : outcome == Outcome.VALUE ? "strong" : "muted"));
            }
        }
        if (preview.edits().isEmpty()) {
            getChildren().add(Ui.text(words.text("data.paste.nothing"), "strong"));
        }
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(4);
        line(grid, List.of(words.text("data.paste.column.row"), words.text("data.paste.column.column"),
                words.text("data.paste.column.text"), words.text("data.paste.column.outcome")), "muted");
        preview.cells().stream().filter(c -> c.outcome() != Outcome.BLANK && c.outcome() != Outcome.SAME)
                .sorted((a, b) -> Boolean.compare(trouble(b), trouble(a))).limit(MOST)
                .forEach(c -> line(grid, List.of(c.row(), c.column(), c.text().strip(),
                        words.text("data.paste.outcome." + c.outcome(), c.outcome() == Outcome.OUTSIDE ? c.address() : written(c))),
                        trouble(c) ? "warning-text" : "plain"));
        getChildren().add(grid);
    }

    private static boolean trouble(PastePreview.Cell cell) {
        return cell.outcome() == Outcome.BAD || cell.outcome() == Outcome.OUTSIDE;
    }

    private static String written(PastePreview.Cell cell) {
        return cell.edit().flatMap(e -> e.value()).map(v -> v.replace('.', ',')).orElse("");
    }

    private static void line(GridPane grid, List<String> texts, String style) {
        int row = grid.getRowCount();
        for (int column = 0; column < texts.size(); column++) {
            Label label = Ui.text(texts.get(column), "small", style);
            grid.add(label, column, row);
        }
    }
}
