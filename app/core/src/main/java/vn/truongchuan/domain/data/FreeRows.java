package vn.truongchuan.domain.data;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.truongchuan.domain.field.Entity;

/** Rows a school adds of its own ("Các số liệu khác"): keys other1, other2…, their labels in fields. */
final class FreeRows {
    private static final Pattern KEY = Pattern.compile("other([1-9]\\d{0,3})");
    private static final Pattern CELL = Pattern.compile("(other[1-9]\\d{0,3})@.+");

    private FreeRows() {
    }

    static String key(int number) {
        return "other" + number;
    }

    static int number(String key) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** The rows of which anything is typed, in their order. */
    static List<DataRow> of(Entity cells) {
        return cells.fields().entrySet().stream().filter(f -> f.getValue().value().isPresent())
                .map(f -> CELL.matcher(f.getKey())).filter(Matcher::matches).map(m -> m.group(1)).distinct()
                .sorted((a, b) -> Integer.compare(number(a), number(b)))
                .map(key -> new DataRow(key, "", cells.text(TableCells.cell(key, TableView.LABEL)), 1, false, DataRow.Kind.TYPED,
                        Unit.RATIO, true, List.of(), Optional.empty(), Optional.empty())).toList();
    }
}
