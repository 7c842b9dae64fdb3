package vn.truongchuan.domain.data;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;

/**
 * What was typed into the data tables: table id → "row@column" → text. A year column is named by its first year ("2019").
 * What was never typed is absent and never 0.
 */
public record TableCells(Map<String, Entity> tables) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    public TableCells {
        tables = Map.copyOf(tables);
    }

    public static EntityKey table(String id) {
        return new EntityKey(EntityKind.TABLE, id);
    }

    public static String cell(String row, String column) {
        return row + "@" + column;
    }

    /** The typed text of a cell, a number with a decimal point, or a note. */
    public Optional<String> text(String table, String row, String column) {
        Entity entity = tables.get(table);
        return entity == null ? Optional.empty() : entity.get(cell(row, column));
    }

    /** The typed number of a cell; empty where there is none. */
    public Optional<BigDecimal> number(String table, String row, String column) {
        return text(table, row, column).flatMap(TableCells::asNumber);
    }

    /** Reads a stored number; empty for a note or for nothing. */
    static Optional<BigDecimal> asNumber(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
