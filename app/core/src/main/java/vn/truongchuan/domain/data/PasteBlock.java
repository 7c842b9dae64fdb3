package vn.truongchuan.domain.data;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.truongchuan.domain.data.PastePreview.Cell;
import vn.truongchuan.domain.data.PastePreview.Outcome;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.SchoolYear;

/**
 * A block copied from a spreadsheet: lines of cells parted by TAB, quoted where a cell has TAB or line end within.
 * What stands over the block's numbers is understood: a first line of school years puts each column where it belongs.
 */
public record PasteBlock(List<List<String>> rows) {
    /** Larger blocks than any form has are no tables. */
    private static final int MOST_ROWS = 500;

    public PasteBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static PasteBlock parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String source = text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
        for (int at = 0; at < source.length() && rows.size() < MOST_ROWS; at++) {
            char c = source.charAt(at);
            if (quoted) {
                boolean twice = c == '"' && at + 1 < source.length() && source.charAt(at + 1) == '"';
                quoted = twice || c != '"';
                at += twice ? 1 : 0;
                cell.append(twice || c != '"' ? Character.toString(c) : "");
            } else if (c == '"' && cell.isEmpty() && source.indexOf('"', at + 1) > 0) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return new PasteBlock(rows);
    }

    /**
     * What pasting would do, with the top left number on the given cell. Headings and labels in the block are left out;
     * blank cells and "-" write nothing, computed cells are passed over.
     */
    public PastePreview onto(TableView view, String startRow, String startColumn) {
        int top = view.rows().stream().map(RowView::key).toList().indexOf(startRow);
        int left = columnAt(view, startColumn);
        List<Optional<SchoolYear>> years = rows.isEmpty() ? List.of() : rows.get(0).stream().map(PasteBlock::year).toList();
        boolean headed = view.table().byYear() && years.stream().anyMatch(Optional::isPresent);
        List<List<String>> body = headed ? rows.subList(1, rows.size()) : rows;
        int labels = labels(body, headed ? years : List.of());
        List<Integer> places = places(view, body, labels, top);
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < body.size(); r++) {
            for (int c = labels; c < body.get(r).size(); c++) {
                String text = body.get(r).get(c);
                int column = headed ? column(view, c < years.size() ? years.get(c) : Optional.empty()) : left + c - labels;
                cells.add(cell(view, places.get(r), column, "R" + (r + (headed ? 2 : 1)) + "C" + (c + 1), text));
            }
        }
        return new PastePreview(cells);
    }

    /** The table's row for each line: by its label where labels were copied and any is known, otherwise one below the other. */
    private static List<Integer> places(TableView view, List<List<String>> body, int labels, int top) {
        List<Integer> places = new ArrayList<>();
        int next = top;
        for (List<String> line : body) {
            int place = -1;
            for (int r = next; r < view.rows().size() && place < 0 && labels > 0 && labels <= line.size(); r++) {
                place = bare(line.get(labels - 1)).equals(bare(view.rows().get(r).row().label())) ? r : -1;
            }
            places.add(place);
            next = place < 0 ? next : place + 1;
        }
        return places.stream().anyMatch(p -> p >= 0) ? places : IntStream.range(top, top + body.size()).boxed().toList();
    }

    private static String bare(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private static Cell cell(TableView view, int row, int column, String address, String text) {
        String bare = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        boolean nothing = bare.isEmpty() || bare.matches("[-–—]+");
        if (row < 0 || row >= view.rows().size() || column < 0 || column >= view.columns().size()) {
            return Cell.nowhere(address, text, nothing ? Outcome.BLANK : Outcome.OUTSIDE);
        }
        RowView target = view.rows().get(row);
        CellView cell = target.cells().get(column);
        String label = target.row().label().replaceFirst("^- ", "");
        String heading = view.columns().get(column).label();
        if (nothing || !cell.editable()) {
            return new Cell(address, text, nothing ? Outcome.BLANK : Outcome.COMPUTED, label, heading, Optional.empty());
        }
        return VietnameseNumber.parse(bare, target.row().unit()).map(VietnameseNumber::stored)
                .map(v -> new Cell(address, text, cell.typed().filter(v::equals).isPresent() ? Outcome.SAME : Outcome.VALUE, label, heading,
                        Optional.of(FieldEdit.set(cell.field(), v))))
                .orElseGet(() -> new Cell(address, text, Outcome.BAD, label, heading, Optional.empty()));
    }

    /** How many columns at the left hold words alone (TT, labels) and no number. */
    private static int labels(List<List<String>> body, List<Optional<SchoolYear>> years) {
        int width = body.stream().mapToInt(List::size).max().orElse(0);
        int first = IntStream.range(0, years.size()).filter(c -> years.get(c).isPresent()).findFirst().orElse(-1);
        if (first >= 0) {
            return first;
        }
        int labels = IntStream.range(0, width).filter(c -> words(body, c)).map(c -> c + 1).findFirst().orElse(0);
        return labels < width ? labels : 0;
    }

    private static boolean words(List<List<String>> body, int column) {
        List<String> texts = body.stream().filter(r -> column < r.size()).map(r -> r.get(column).strip())
                .filter(t -> !t.isEmpty()).toList();
        return texts.size() > 1 && texts.stream().allMatch(t -> t.chars().filter(Character::isLetter).count() > 2);
    }

    private static int column(TableView view, Optional<SchoolYear> year) {
        return year.map(y -> columnAt(view, Integer.toString(y.start()))).orElse(-1);
    }

    private static Optional<SchoolYear> year(String text) {
        return SchoolYear.tryParse(text.replace('\u00a0', ' ').replaceFirst("(?i)^\\s*năm học\\s*", ""));
    }

    private static int columnAt(TableView view, String key) {
        return view.columns().stream().map(DataColumn::key).toList().indexOf(key);
    }
}
