package vn.truongchuan.desktop.screen.evidence;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.text.Messages;

/** The register as a table; what is chosen in it and what the model says is chosen follow each other. */
final class EvidenceTable extends TableView<EvidenceRow> {
    private static final double WIDE = 760;
    private final Messages words;
    private final EvidenceModel model;
    private boolean following;

    EvidenceTable(Messages words, EvidenceModel model) {
        this.words = words;
        this.model = model;
        setId("evidence-table");
        setAccessibleText(words.text("evidence.table.accessible"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        setPlaceholder(Ui.text(words.text("evidence.nothing"), "muted"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        columns();
        setItems(model.rows());
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> chosen());
        model.chosenProperty().addListener((value, before, now) -> follow());
        follow();
    }

    private void columns() {
        column("code", 108, 110, r -> r.code().isEmpty() ? words.text("evidence.noCode") : r.code());
        column("title", 140, 300, r -> titled(words, r.item())).setCellFactory(column -> new WholeCell());
        column("number", 90, 130, EvidenceRow::number);
        TableColumn<EvidenceRow, String> issuer = column("issuer", 70, 120, r -> r.item().text(EvidenceItem.ISSUER));
        TableColumn<EvidenceRow, String> box = column("box", 44, 50, r -> r.item().code().map(c -> Integer.toString(c.box())).orElse(""));
        column("used", 62, 74, EvidenceRow::usedText);
        boolean boxed = model.now().set().evidenceCode().boxed();
        issuer.setVisible(false);
        box.setVisible(false);
        widthProperty().addListener((value, before, now) -> {
            issuer.setVisible(now.doubleValue() >= WIDE);
            box.setVisible(boxed && now.doubleValue() >= WIDE);
        });
        TableColumn<EvidenceRow, Standing> state = new TableColumn<>(words.text("evidence.column.state"));
        state.setId("evidence-column-state");
        state.setMinWidth(132);
        state.setPrefWidth(136);
        state.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().standing()));
        state.setCellFactory(column -> new StateCell());
        getColumns().add(state);
    }

    static String titled(Messages words, EvidenceItem item) {
        if (!item.title().isBlank()) {
            return item.title();
        }
        String file = item.text(EvidenceItem.FILE_NAME);
        return file.isBlank() ? words.text("evidence.untitled") : words.text("evidence.untitled") + " " + file;
    }

    private TableColumn<EvidenceRow, String> column(String id, double least, double width, Function<EvidenceRow, String> text) {
        TableColumn<EvidenceRow, String> column = new TableColumn<>(words.text("evidence.column." + id));
        column.setId("evidence-column-" + id);
        column.setMinWidth(least);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        getColumns().add(column);
        return column;
    }

    private void chosen() {
        if (!following) {
            List<String> ids = getSelectionModel().getSelectedItems().stream().filter(r -> r != null).map(EvidenceRow::id).toList();
            following = true;
            model.chosenProperty().set(ids);
            following = false;
        }
    }

    /** Refreshes the rows while keeping what is chosen. */
    void refreshed() {
        following = true;
        model.refresh();
        following = false;
        follow();
    }

    private void follow() {
        if (following) {
            return;
        }
        following = true;
        List<String> wanted = model.chosenProperty().get();
        int[] rows = java.util.stream.IntStream.range(0, model.rows().size())
                .filter(i -> wanted.contains(model.rows().get(i).id())).toArray();
        if (!java.util.Arrays.stream(rows).boxed().toList().equals(getSelectionModel().getSelectedIndices())) {
            getSelectionModel().clearSelection();
            if (rows.length > 0) {
                getSelectionModel().selectIndices(rows[0], rows);
            }
        }
        following = false;
    }

    /** Brings the first chosen row into sight. */
    void reveal() {
        int first = getSelectionModel().getSelectedIndex();
        if (first >= 0) {
            scrollTo(Math.max(0, first - 3));
        }
    }

    static Tone tone(Standing standing) {
        return switch (standing) {
            case MISSING, CHANGED -> Tone.ERROR;
            case NO_CODE, EXPIRED, NO_FILE -> Tone.WARNING;
            case UNUSED -> Tone.UNKNOWN;
            case PAPER, FILE -> Tone.MET;
        };
    }

    /** Words with all of them in the tooltip, for a table too narrow for them. */
    private static final class WholeCell extends TableCell<EvidenceRow, String> {
        private final Tooltip whole = new Tooltip();

        WholeCell() {
            whole.setWrapText(true);
            whole.setMaxWidth(420);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            whole.setText(empty ? "" : text);
            setTooltip(empty ? null : whole);
        }
    }

    /** State in colour, icon and word. */
    private final class StateCell extends TableCell<EvidenceRow, Standing> {
        private final Chip chip = new Chip();

        @Override
        protected void updateItem(Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            if (empty || standing == null) {
                setGraphic(null);
            } else {
                chip.show(words.text("evidence.state." + standing), tone(standing));
                setGraphic(chip);
            }
        }
    }
}
