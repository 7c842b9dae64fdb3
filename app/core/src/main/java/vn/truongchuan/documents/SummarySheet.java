package vn.truongchuan.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.documents.sheet.Sheet;
import vn.truongchuan.documents.sheet.SheetFile;
import vn.truongchuan.documents.sheet.SheetRow;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.data.CellView;
import vn.truongchuan.domain.data.DataColumn;
import vn.truongchuan.domain.data.RowView;
import vn.truongchuan.domain.data.TableView;
import vn.truongchuan.domain.data.TableViews;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRange;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.domain.rating.StandardRating;

/** Results and data tables as a workbook: numbers are numbers, a cell without data stays empty. */
final class SummarySheet {
    private final SelfAssessment self;
    private final SheetFile file;
    private final Gaps gaps;
    private final List<Integer> levels;
    private final SchoolRating rating;

    SummarySheet(SelfAssessment self, SheetFile file, Gaps gaps) {
        this.self = self;
        this.file = file;
        this.gaps = gaps;
        this.levels = self.set().levels();
        this.rating = self.rating();
    }

    void write(TableViews tables) {
        results();
        data(tables);
    }

    private void titles(Sheet sheet, String title) {
        sheet.line(gaps.need(self.school().name(), Place.of(EntityKey.SCHOOL, "name"), "tên trường"));
        sheet.title(title);
        sheet.title("Năm học " + self.cycle().schoolYear());
        sheet.gap();
    }

    private void results() {
        int[] widths = new int[levels.size() + 3];
        Arrays.fill(widths, 13);
        widths[0] = 60;
        widths[widths.length - 1] = 26;
        Sheet sheet = file.sheet("Tổng hợp kết quả", false, widths);
        titles(sheet, "TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ");
        String[] heads = new String[widths.length];
        heads[0] = "Tiêu chuẩn, tiêu chí";
        heads[1] = "Không đạt";
        levels.forEach(level -> heads[levels.indexOf(level) + 2] = "Mức " + level);
        heads[widths.length - 1] = "Kết quả";
        sheet.head(1, heads);
        for (StandardRating standard : rating.standards()) {
            int top = standard.criteria().stream().mapToInt(CriterionRating::maxLevel).max().orElse(0);
            row(sheet.row().bold(ReportStandards.name(standard.standard())), standard.range(), top);
            standard.criteria().forEach(c -> row(sheet.row().text(ReportCriterion.name(c.criterion())), c.range(), c.maxLevel()));
        }
        for (CriterionRating clause : rating.clauses()) {
            SheetRow row = sheet.row().text(CriterionNames.full(clause.criterion().code())).centre("");
            levels.forEach(level -> row.centre("-"));
            row.text(LevelWords.result(LevelWords.clause(clause)));
        }
        sheet.line("Kết quả tự đánh giá của trường: " + LevelWords.result(rating.level()));
    }

    private void row(SheetRow row, LevelRange range, int top) {
        row.centre(range.failed() ? "x" : "");
        for (int level : levels) {
            row.centre(level > top ? "-" : level <= range.lower() ? "x" : "");
        }
        row.text(LevelWords.result(range));
    }

    private void data(TableViews tables) {
        Sheet sheet = file.sheet("Cơ sở dữ liệu", true, 7, 46, 13, 13, 13, 13, 13, 13, 24);
        titles(sheet, "CƠ SỞ DỮ LIỆU");
        String section = "";
        for (TableView table : tables.tables()) {
            if (!table.table().heading().isEmpty() && !table.table().section().equals(section)) {
                section = table.table().section();
                sheet.group(section);
            }
            sheet.group(table.table().title());
            table(sheet, table);
            sheet.gap();
        }
    }

    private static void table(Sheet sheet, TableView table) {
        SheetRow head = sheet.row().head(table.table().ordinals() ? "TT" : "").head(table.table().rowHeading());
        for (DataColumn column : table.columns()) {
            head.head(column.group().map(group -> group + ": ").orElse("") + column.label());
        }
        if (table.table().notes()) {
            head.head(table.table().noteHeading());
        }
        for (RowView row : table.rows()) {
            SheetRow line = sheet.row().centre(row.row().ordinal());
            if (row.row().bold()) {
                line.bold(row.row().label());
            } else {
                line.text(row.row().label());
            }
            for (CellView cell : row.cells()) {
                if (cell.state() == CellView.State.TEXT) {
                    line.centre(cell.display());
                } else {
                    line.number(cell.state() == CellView.State.HEADING ? Optional.empty() : cell.value());
                }
            }
            if (table.table().notes()) {
                line.text(row.note());
            }
        }
    }
}
