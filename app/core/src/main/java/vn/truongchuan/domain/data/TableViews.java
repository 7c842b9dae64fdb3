package vn.truongchuan.domain.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.domain.data.CellView.State;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.SchoolYear;

/**
 * The data tables of one school with everything computed; nothing typed is no data, never nought.
 * A sum shows only when all its rows are there; otherwise the cell names the rows it waits for.
 */
public final class TableViews {
    private final DataTables definitions;
    private final TableCells cells;
    private final List<SchoolYear> years;
    private final Set<String> levels;
    private final Map<String, Optional<BigDecimal>> known = new LinkedHashMap<>();
    private final List<TableView> tables;

    private TableViews(DataTables definitions, TableCells cells, List<SchoolYear> years, Set<String> levels) {
        this.definitions = definitions;
        this.cells = cells;
        this.years = List.copyOf(years);
        this.levels = Set.copyOf(levels);
        this.tables = definitions.tables().stream().map(this::view).toList();
    }

    /**
     * @param years the school years shown, oldest first, the assessed one last
     * @param levels education levels of the school (TH, THCS…); none means all rows are shown
     */
    public static TableViews of(DataTables definitions, TableCells cells, List<SchoolYear> years, Set<String> levels) {
        return new TableViews(definitions, cells, years, levels);
    }

    public List<TableView> tables() {
        return tables;
    }

    public Optional<TableView> table(String id) {
        return tables.stream().filter(t -> t.table().id().equals(id)).findFirst();
    }

    /** Every table as report and workbook print it, in the order of the form. */
    public List<PrintedTable> print() {
        return tables.stream().filter(t -> !t.rows().isEmpty()).map(TableView::print).toList();
    }

    /** What the numbers contradict or leave doubtful, in the order of the form. */
    public List<DataWarning> warnings() {
        return DataChecks.of(this);
    }

    public DataTables definitions() {
        return definitions;
    }

    /** The years shown, oldest first. */
    public List<SchoolYear> years() {
        return years;
    }

    /** The number in a cell, typed or computed; empty where there is no data. */
    public Optional<BigDecimal> value(String table, String row, String column) {
        String address = table + "." + TableCells.cell(row, column);
        Optional<BigDecimal> value = known.get(address);
        if (value == null) {
            value = compute(table, row, column);
            known.put(address, value);
        }
        return value;
    }

    private Optional<BigDecimal> compute(String table, String key, String column) {
        Optional<DataRow> row = definitions.table(table).flatMap(t -> t.row(key)).filter(r -> r.isFor(levels));
        if (row.isEmpty() || row.get().formula().isEmpty()) {
            return row.isEmpty() ? Optional.empty() : cells.number(table, key, column);
        }
        if (row.get().formula().get() instanceof Formula.Quotient quotient) {
            return divide(quotient, sum(table, quotient.of(), column), sum(table, quotient.by(), column));
        }
        return sum(table, ((Formula.Sum) row.get().formula().get()).parts(), column);
    }

    private Optional<BigDecimal> sum(String here, List<CellRef> parts, String column) {
        List<BigDecimal> numbers = parts.stream().flatMap(p -> value(p.tableFrom(here), p.row(), column).stream()).toList();
        return numbers.isEmpty() || !missing(here, parts, column).isEmpty() ? Optional.empty()
                : Optional.of(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Optional<BigDecimal> divide(Formula.Quotient quotient, Optional<BigDecimal> of, Optional<BigDecimal> by) {
        if (of.isEmpty() || by.isEmpty() || by.get().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal top = quotient.percent() ? of.get().movePointRight(2) : of.get();
        return Optional.of(top.divide(by.get(), quotient.digits(), RoundingMode.HALF_UP));
    }

    /** Labels of the rows without data that a computed row needs; rows the form calls optional are not needed. */
    private List<String> missing(String here, List<CellRef> parts, String column) {
        List<String> missing = new ArrayList<>();
        for (CellRef part : parts) {
            DataTable table = definitions.table(part.tableFrom(here)).orElseThrow();
            Optional<DataRow> row = table.row(part.row()).filter(r -> r.isFor(levels));
            if (row.isPresent() && !row.get().optional() && value(table.id(), part.row(), column).isEmpty()) {
                missing.addAll(missing(here, table, row.get(), column));
            }
        }
        return missing;
    }

    /** A sum that has been begun names what it lacks; anything else names itself, with its table where that is another. */
    private List<String> missing(String here, DataTable table, DataRow row, String column) {
        if (row.formula().isPresent() && row.formula().get() instanceof Formula.Sum sum
                && sum.parts().stream().anyMatch(p -> value(p.tableFrom(table.id()), p.row(), column).isPresent())) {
            return missing(table.id(), sum.parts(), column).stream().map(l -> place(here, table, l)).toList();
        }
        return List.of(place(here, table, row.label().replaceFirst("^- ", "")));
    }

    private static String place(String here, DataTable table, String label) {
        return table.id().equals(here) || label.endsWith(")") ? label : label + " (" + table.section() + ")";
    }

    private TableView view(DataTable table) {
        List<DataColumn> columns = table.byYear() ? years.stream().map(definitions::column).toList() : table.columns();
        Entity typed = cells.tables().getOrDefault(table.id(), new Entity(TableCells.table(table.id()), Map.of()));
        List<RowView> rows = new ArrayList<>();
        int place = 0;
        for (DataRow row : table.rows().stream().filter(r -> r.isFor(levels)).toList()) {
            place += row.counted() ? 1 : 0;
            rows.add(row(table, row.numbered(place), columns, typed, Optional.empty()));
        }
        if (table.freeRows()) {
            FreeRows.of(typed).forEach(r -> rows.add(row(table, r, columns, typed,
                    Optional.of(typed.key().field(TableCells.cell(r.key(), TableView.LABEL))))));
        }
        return new TableView(table, columns, rows);
    }

    private RowView row(DataTable table, DataRow row, List<DataColumn> columns, Entity typed, Optional<FieldKey> label) {
        List<CellView> views = columns.stream().map(c -> cell(table, row, c.key(), typed)).toList();
        String note = TableCells.cell(row.key(), TableView.NOTE);
        return new RowView(row, views, typed.text(note), typed.key().field(note), label);
    }

    private CellView cell(DataTable table, DataRow row, String column, Entity entity) {
        FieldKey field = entity.key().field(TableCells.cell(row.key(), column));
        if (row.kind() == DataRow.Kind.HEADING) {
            return new CellView(field, column, State.HEADING, Optional.empty(), Optional.empty(), "", List.of());
        }
        if (row.typed()) {
            return typed(table, row, column, field, entity.get(field.name()));
        }
        Optional<BigDecimal> value = value(table.id(), row.key(), column);
        List<String> waits = value.isPresent() ? List.of() : waits(table.id(), row.formula().orElseThrow(), column);
        return new CellView(field, column, value.isPresent() ? State.COMPUTED : State.INCOMPLETE, Optional.empty(), value,
                value.map(v -> VietnameseNumber.show(v, row.unit())).orElse(""), waits);
    }

    private List<String> waits(String table, Formula formula, String column) {
        if (formula instanceof Formula.Quotient quotient) {
            List<String> missing = new ArrayList<>(missing(table, quotient.of(), column));
            missing.addAll(missing(table, quotient.by(), column));
            return missing;
        }
        return missing(table, ((Formula.Sum) formula).parts(), column);
    }

    private CellView typed(DataTable table, DataRow row, String column, FieldKey field, Optional<String> text) {
        Optional<BigDecimal> value = text.flatMap(t -> TableCells.asNumber(t));
        if (text.isEmpty() || text.get().isBlank()) {
            return new CellView(field, column, State.EMPTY, Optional.empty(), Optional.empty(), "", List.of());
        }
        if (value.isEmpty()) {
            return new CellView(field, column, State.TEXT, text, Optional.empty(), text.get(), List.of());
        }
        String share = row.shareOf().flatMap(whole -> divide(new Formula.Quotient(List.of(), List.of(), 1, true), value,
                value(table.id(), whole, column))).map(p -> " (" + VietnameseNumber.show(p, Unit.PERCENT) + ")").orElse("");
        return new CellView(field, column, State.NUMBER, text, value, VietnameseNumber.show(value.get(), row.unit()) + share, List.of());
    }
}
