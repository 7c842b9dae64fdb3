package vn.truongchuan.domain.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A relation that the numbers of a table should keep, as data of the table. */
public sealed interface DataCheck {

    /** A row is nowhere more than another. */
    record AtMost(String row, CellRef of) implements DataCheck {
    }

    /** A column is nowhere more than another. */
    record ColumnAtMost(String column, String of) implements DataCheck {
    }

    /** Columns add up to another. */
    record ColumnsSum(List<String> columns, String of) implements DataCheck {
        public ColumnsSum {
            columns = List.copyOf(columns);
        }
    }

    /** A cell of this table equals a row of another table in the assessed year. */
    record Same(String row, String column, CellRef with) implements DataCheck {
    }

    /** Shares of one whole: about a hundred together where {@code exact}, otherwise at most. */
    record Percents(List<String> rows, boolean exact) implements DataCheck {
        public Percents {
            rows = List.copyOf(rows);
        }
    }

    /** From one year to the next it seldom changes by more than so many percent. */
    record Jump(String row, BigDecimal percent) implements DataCheck {
    }

    /** So many per class at most, e.g. 45 pupils (Điều lệ trường); advice, never a verdict. */
    record AverageAbove(String row, CellRef by, BigDecimal limit, Optional<String> basis) implements DataCheck {
    }
}
