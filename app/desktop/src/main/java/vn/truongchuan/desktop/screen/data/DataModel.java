package vn.truongchuan.desktop.screen.data;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.truongchuan.desktop.kit.FieldSaver;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.data.CellView;
import vn.truongchuan.domain.data.DataTables;
import vn.truongchuan.domain.data.DataWarning;
import vn.truongchuan.domain.data.PasteBlock;
import vn.truongchuan.domain.data.PastePreview;
import vn.truongchuan.domain.data.RowView;
import vn.truongchuan.domain.data.TableCells;
import vn.truongchuan.domain.data.TableView;
import vn.truongchuan.domain.data.TableViews;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.Reversal;

/** The data tables with everything computed, one of them chosen, without nodes. */
final class DataModel {
    private final FieldSaver saver;
    private final DataTables definitions;
    private final ReadOnlyObjectWrapper<TableViews> views = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<DataWarning>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty chosen = new SimpleStringProperty("");

    DataModel(FieldSaver saver, DataTables definitions) {
        this.saver = saver;
        this.definitions = definitions;
        refresh();
        tables().stream().findFirst().ifPresent(t -> chosen.set(t.table().id()));
    }

    /** Computes everything anew from what is saved. */
    void refresh() {
        SelfAssessment now = saver.live().now();
        TableViews next = now.tables(definitions);
        warnings.set(next.warnings());
        views.set(next);
    }

    ReadOnlyObjectProperty<TableViews> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    /** Id of the table on the screen. */
    StringProperty chosenProperty() {
        return chosen;
    }

    /** Tables with rows for this school. */
    List<TableView> tables() {
        return views.get().tables().stream().filter(t -> !t.rows().isEmpty() || t.table().freeRows()).toList();
    }

    TableView table(String id) {
        return views.get().table(id).orElseThrow();
    }

    List<DataWarning> warnings() {
        return warnings.get();
    }

    List<DataWarning> warnings(String table) {
        return warnings.get().stream().filter(w -> w.table().equals(table)).toList();
    }

    boolean provisional() {
        return definitions.provisional();
    }

    boolean levelsKnown() {
        return !saver.live().now().educationLevels().isEmpty();
    }

    /** Boxes a school must fill and has not; optional rows and rows of its own do not count. */
    static long missing(TableView table) {
        return table.rows().stream().filter(r -> !r.row().optional()).flatMap(r -> r.cells().stream())
                .filter(c -> c.state() == CellView.State.EMPTY).count();
    }

    long complete() {
        return tables().stream().filter(t -> !t.untouched() && missing(t) == 0).count();
    }

    /** What pasting a block with its first cell here would do. */
    PastePreview preview(String table, String row, String column, String text) {
        return PasteBlock.parse(text).onto(table(table), row, column);
    }

    /** Writes what the preview showed; the returned action takes it back. */
    Runnable paste(PastePreview preview) {
        return undoable(preview.edits());
    }

    /** Adds a row of the school's own; it must have a name from the start to be there. */
    FieldKey addFreeRow(String table, String label) {
        FieldKey field = TableCells.table(table).field(TableCells.cell(table(table).nextFreeRow(), TableView.LABEL));
        saver.save(FieldEdit.set(field, label));
        return field;
    }

    /** Clears everything of a free row; the returned action brings it back. */
    Runnable deleteFreeRow(RowView row) {
        Stream<FieldKey> keys = Stream.concat(row.cells().stream().map(CellView::field),
                Stream.concat(Stream.of(row.noteField()), row.labelField().stream()));
        return undoable(keys.map(FieldEdit::clear).toList());
    }

    private Runnable undoable(List<FieldEdit> edits) {
        List<FieldEdit> back = Reversal.of(saver.live().now().fields(), edits);
        saver.save(edits);
        return () -> saver.save(back);
    }
}
