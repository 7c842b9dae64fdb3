package vn.truongchuan.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.data.CellView;
import vn.truongchuan.domain.data.DataRow;
import vn.truongchuan.domain.data.DataTables;
import vn.truongchuan.domain.data.DataWarning;
import vn.truongchuan.domain.data.RowView;
import vn.truongchuan.domain.data.TableCells;
import vn.truongchuan.domain.data.TableView;
import vn.truongchuan.domain.data.TableViews;
import vn.truongchuan.domain.field.Entity;

/** Empty cells and odd numbers of the data tables. */
final class TableChecks {
    private TableChecks() {
    }

    static List<Finding> of(SelfAssessment assessment, DataTables definitions) {
        List<Finding> findings = new ArrayList<>();
        TableViews views = assessment.tables(definitions);
        for (TableView view : views.tables()) {
            empty(view, findings);
            hidden(assessment, view, findings);
        }
        for (DataWarning warning : views.warnings()) {
            findings.add(FindingKind.valueOf("TABLE_" + warning.kind().name()).at(
                    Place.of(warning.cell().entity(), warning.cell().name()), warning.arguments().toArray(String[]::new)));
        }
        return findings;
    }

    private static void empty(TableView view, List<Finding> findings) {
        List<RowView> needed = view.rows().stream().filter(r -> r.row().typed() && !r.row().optional()).toList();
        List<CellView> open = needed.stream().flatMap(r -> r.cells().stream()).filter(c -> c.state() == CellView.State.EMPTY).toList();
        if (open.isEmpty()) {
            return;
        }
        Place place = Place.of(open.get(0).field().entity(), open.get(0).field().name());
        if (view.untouched()) {
            findings.add(FindingKind.TABLE_OPEN.at(place, view.table().title()));
            return;
        }
        RowView first = needed.stream().filter(r -> r.cells().contains(open.get(0))).findFirst().orElseThrow();
        String column = view.columns().stream().filter(c -> c.key().equals(open.get(0).column())).findFirst().orElseThrow().label();
        findings.add(FindingKind.TABLE_CELLS_OPEN.at(place, view.table().title(), Integer.toString(open.size()),
                first.row().label().replaceFirst("^- ", ""), column));
    }

    /** Numbers typed in rows this kind of school does not show: they are kept, but nobody sees them. */
    private static void hidden(SelfAssessment assessment, TableView view, List<Finding> findings) {
        Entity typed = assessment.cells().tables().getOrDefault(view.table().id(),
                new Entity(TableCells.table(view.table().id()), Map.of()));
        Set<String> rows = new TreeSet<>();
        typed.fields().forEach((name, value) -> {
            if (value.value().filter(v -> !v.isBlank()).isPresent() && name.indexOf('@') > 0) {
                rows.add(name.substring(0, name.indexOf('@')));
            }
        });
        for (DataRow row : view.table().rows()) {
            if (rows.contains(row.key()) && view.row(row.key()).isEmpty()) {
                findings.add(FindingKind.TABLE_ROW_HIDDEN.at(Place.of(typed.key()), view.table().title(), row.label()));
            }
        }
    }
}
