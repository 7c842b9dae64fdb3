package vn.truongchuan.domain.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.field.FieldKey;

/**
 * One cell as screen and report show it.
 *
 * @param field where it is typed; computed cells have one too, it is never written
 * @param typed what the school typed, as stored; empty for nothing and for computed cells
 * @param display Vietnamese text of the number, with its share where the row has one; "" where there is no data
 * @param missing labels of the rows a computed cell still waits for
 */
public record CellView(FieldKey field, String column, State state, Optional<String> typed, Optional<BigDecimal> value,
                       String display, List<String> missing) {

    /** What the cell holds; EMPTY and INCOMPLETE are no data, never nought. */
    public enum State { HEADING, EMPTY, NUMBER, TEXT, COMPUTED, INCOMPLETE }

    public CellView {
        missing = List.copyOf(missing);
    }

    /** Whether the school fills it. */
    public boolean editable() {
        return state == State.EMPTY || state == State.NUMBER || state == State.TEXT;
    }
}
