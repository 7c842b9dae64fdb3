package vn.truongchuan.domain.data;

import java.util.List;
import vn.truongchuan.domain.field.FieldKey;

/**
 * One relation the numbers do not keep.
 *
 * @param table id of the table
 * @param cell where to look first
 * @param arguments texts for the sentence: heading of the table, row, column, then what the kind needs
 */
public record DataWarning(Kind kind, String table, FieldKey cell, List<String> arguments) {

    /** What is odd; the last two are advice, the others cannot be right. */
    public enum Kind {
        NOT_A_NUMBER, NEGATIVE, NOT_WHOLE, ABOVE_HUNDRED, MORE_THAN, PARTS_DIFFER, NOT_THE_SAME, SHARES_TOGETHER, JUMP, CROWDED;

        public boolean advice() {
            return this == JUMP || this == CROWDED;
        }
    }

    public DataWarning {
        arguments = List.copyOf(arguments);
    }
}
