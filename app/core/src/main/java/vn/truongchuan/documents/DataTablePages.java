package vn.truongchuan.documents;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.documents.word.WordRow;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.data.PrintedTable;
import vn.truongchuan.domain.data.PrintedTable.Column;
import vn.truongchuan.domain.data.PrintedTable.Row;
import vn.truongchuan.domain.data.TableCells;

/** Prints the school's data tables; a cell without data stays empty, a table without any gets a mark. */
final class DataTablePages {
    private static final double TEXT = 165;
    private static final double NUMBER = 12;
    private final Draft draft;
    private final WordFile file;
    private String section = "";

    DataTablePages(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
    }

    void write(PrintedTable table) {
        if (!table.section().isBlank() && !table.section().equals(section)) {
            file.para(ParaForm.ITEM.space(6, 6)).text(table.section());
            section = table.section();
        }
        if (!table.title().isBlank()) {
            file.para(ParaForm.ITEM.space(6, 6)).text(table.title());
        }
        if (table.rows().stream().allMatch(row -> row.cells().stream().allMatch(String::isBlank))) {
            file.body(draft.gaps().mark(Place.of(TableCells.table(table.id())), "số liệu bảng " + table.title()));
        }
        boolean grouped = table.columns().stream().anyMatch(column -> !column.group().isBlank());
        WordTable printed = file.smallTable(widths(table, grouped));
        head(printed, table, grouped);
        table.rows().forEach(row -> row(printed, table, row));
        file.afterTable();
    }

    private static double[] widths(PrintedTable table, boolean grouped) {
        double note = grouped ? 25 : 15;
        double label = grouped ? 38 : table.numbered() ? 58 : 70;
        long notes = table.columns().stream().filter(Column::note).count();
        double rest = TEXT - (table.numbered() ? NUMBER : 0) - label - notes * note;
        long values = table.columns().size() - notes;
        List<Double> widths = new ArrayList<>();
        if (table.numbered()) {
            widths.add(NUMBER);
        }
        widths.add(values == 0 ? label + rest : label);
        table.columns().forEach(column -> widths.add(column.note() ? note : rest / values));
        return widths.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void head(WordTable printed, PrintedTable table, boolean grouped) {
        CellForm top = grouped ? CellForm.HEAD.begin() : CellForm.HEAD;
        WordRow first = printed.header();
        if (table.numbered()) {
            first.cell("TT", top);
        }
        first.cell(table.labelHeading(), top);
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            String group = columns.get(i).group();
            if (group.isBlank()) {
                first.cell(columns.get(i).heading(), grouped ? top : top.letter(Letter.BOLD.size(10)));
                continue;
            }
            int span = 1;
            while (i + span < columns.size() && columns.get(i + span).group().equals(group)) {
                span++;
            }
            first.cell(group, CellForm.HEAD.span(span));
            i += span - 1;
        }
        if (grouped) {
            WordRow second = printed.header();
            if (table.numbered()) {
                second.cell("", CellForm.HEAD.go());
            }
            second.cell("", CellForm.HEAD.go());
            columns.forEach(column -> second.cell(column.group().isBlank() ? "" : column.heading(),
                    column.group().isBlank() ? CellForm.HEAD.go() : CellForm.HEAD));
        }
    }

    private static void row(WordTable printed, PrintedTable table, Row row) {
        Letter letter = row.bold() ? Letter.BOLD : Letter.PLAIN;
        WordRow line = printed.row();
        if (table.numbered()) {
            line.cell(row.number(), CellForm.CENTRE.letter(letter));
        }
        line.cell(row.label(), CellForm.LEFT.letter(letter).indent(row.indent() * 3.0));
        for (int i = 0; i < table.columns().size(); i++) {
            line.cell(row.cells().get(i), (table.columns().get(i).note() ? CellForm.LEFT : CellForm.CENTRE).letter(letter));
        }
    }
}
