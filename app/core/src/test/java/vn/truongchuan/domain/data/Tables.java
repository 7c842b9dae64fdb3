package vn.truongchuan.domain.data;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.regulation.DataTableSets;

/** Builds typed tables for tests from lines "table.row@column = value". */
public final class Tables {
    private Tables() {
    }

    public static TableCells cells(String... lines) {
        Map<String, Map<String, FieldValue>> fields = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split("\\s*=\\s*", 2);
            int dot = parts[0].indexOf('.');
            fields.computeIfAbsent(parts[0].substring(0, dot), k -> new HashMap<>()).put(parts[0].substring(dot + 1),
                    new FieldValue(Optional.of(parts[1]), new Dot("t", 1), "Thư ký", Instant.EPOCH));
        }
        Map<String, Entity> tables = new HashMap<>();
        fields.forEach((id, values) -> {
            EntityKey key = TableCells.table(id);
            tables.put(id, new Entity(key, values));
        });
        return new TableCells(tables);
    }

    /** The tables of a form for a school of these levels in 2023-2024, five years. */
    public static TableViews views(String form, Set<String> levels, String... lines) {
        List<SchoolYear> years = SchoolYear.parse("2023-2024").lookBack(5);
        return TableViews.of(DataTableSets.find(form).orElseThrow(), cells(lines), years, levels);
    }
}
