package vn.truongchuan.domain.data;

import java.util.List;

/** How a computed row gets its numbers, as data of the table. */
public sealed interface Formula {

    /** Sum of the rows that the school has; without data as long as one of them is. */
    record Sum(List<CellRef> parts) implements Formula {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One sum by another.
     *
     * @param digits decimals, rounded half up
     * @param percent whether it is given in parts of a hundred
     */
    record Quotient(List<CellRef> of, List<CellRef> by, int digits, boolean percent) implements Formula {
        public Quotient {
            of = List.copyOf(of);
            by = List.copyOf(by);
        }
    }
}
