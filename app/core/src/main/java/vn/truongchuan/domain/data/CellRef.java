package vn.truongchuan.domain.data;

import java.util.Optional;

/** A row another row or check refers to, in the same column: "grade6", or "classes.total" in another table. */
public record CellRef(Optional<String> table, String row) {

    /** Reads what {@link #toString} wrote. */
    public static CellRef parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? new CellRef(Optional.empty(), text)
                : new CellRef(Optional.of(text.substring(0, dot)), text.substring(dot + 1));
    }

    /** The table it means, seen from a table. */
    public String tableFrom(String here) {
        return table.orElse(here);
    }

    @Override
    public String toString() {
        return table.map(t -> t + "." + row).orElse(row);
    }
}
