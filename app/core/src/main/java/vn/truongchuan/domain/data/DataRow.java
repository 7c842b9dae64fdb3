package vn.truongchuan.domain.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a data table as the form prints it.
 *
 * @param ordinal TT as printed, may be empty; "#" counts the rows that the school has
 * @param optional whether the form says "nếu có": left empty it is neither missing nor in the way of a sum
 * @param levels education levels (TH, THCS…) it is for; empty means every school
 * @param formula how it is computed; empty for typed rows and headings
 * @param shareOf row of which this one also shows its part in a hundred
 */
public record DataRow(String key, String ordinal, String label, int indent, boolean bold, Kind kind, Unit unit, boolean optional,
                      List<String> levels, Optional<Formula> formula, Optional<String> shareOf) {

    private static final String COUNTED = "#";

    /** Who fills the row: nobody, the school, or the program. */
    public enum Kind { HEADING, TYPED, SUM, COMPUTED }

    public DataRow {
        levels = List.copyOf(levels);
        if ((kind == Kind.SUM || kind == Kind.COMPUTED) != formula.isPresent()) {
            throw new IllegalArgumentException("row without its formula: " + key);
        }
    }

    /** Whether a school with these education levels has the row; a school that named none sees every row. */
    public boolean isFor(Set<String> schoolLevels) {
        return levels.isEmpty() || schoolLevels.isEmpty() || levels.stream().anyMatch(schoolLevels::contains);
    }

    /** This row with its place among the rows shown in the place of "#". */
    DataRow numbered(int place) {
        return COUNTED.equals(ordinal) ? new DataRow(key, Integer.toString(place), label, indent, bold, kind, unit, optional, levels,
                formula, shareOf) : this;
    }

    boolean counted() {
        return COUNTED.equals(ordinal);
    }

    public boolean typed() {
        return kind == Kind.TYPED;
    }
}
