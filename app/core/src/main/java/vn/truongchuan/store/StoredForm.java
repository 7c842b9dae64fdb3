package vn.truongchuan.store;

import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;

/** What the tables can hold: looked at before a save goes into the journal, since a line there must always fit the tables. */
final class StoredForm {
    private static final int REPLICA = 40;
    private static final int EDITOR = 200;
    private static final int TEXT = 1_000_000;

    private StoredForm() {
    }

    /** Throws TEXT-UNFIT where the tables could not hold the value as it is. */
    static void check(FieldKey key, FieldValue value) {
        if (!fits(key, value)) {
            throw new Failure("TEXT-UNFIT", key.toString());
        }
    }

    static boolean fits(FieldKey key, FieldValue value) {
        return value.dot().replica().length() <= REPLICA && value.editor().length() <= EDITOR && whole(value.editor())
                && whole(key.toString()) && whole(value.dot().replica())
                && value.value().filter(text -> text.length() > TEXT || !whole(text)).isEmpty();
    }

    /** No half characters and no NUL: both would come back as something else. */
    private static boolean whole(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    static Optional<JournalLine> fitting(JournalLine line) {
        return Optional.of(line).filter(l -> l.writes().stream().allMatch(w -> fits(w.key(), w.value())))
                .filter(l -> l.step().stream().flatMap(s -> s.states().entrySet().stream())
                        .allMatch(s -> s.getValue().stream().allMatch(v -> fits(s.getKey(), v))));
    }
}
