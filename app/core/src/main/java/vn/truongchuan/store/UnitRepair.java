package vn.truongchuan.store;

import static vn.truongchuan.store.schema.Tables.FIELD;
import static vn.truongchuan.store.schema.Tables.FIELD_HISTORY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;

/** Brings a unit whose rows do not fit their sum back from the history, where the history gives just that sum. */
final class UnitRepair {
    private final DSLContext tables;

    UnitRepair(DSLContext tables) {
        this.tables = tables;
    }

    /** The right fields of the unit, written back; empty where the history does not fit the sum either. */
    Optional<Map<FieldKey, FieldValue>> repair(EntityKey unit) {
        Map<FieldKey, FieldValue> latest = new HashMap<>();
        List<FieldChange> last = new ArrayList<>();
        for (FieldChange change : HistoryRows.all(tables, of(unit, FIELD_HISTORY.KIND, FIELD_HISTORY.ENTITY))) {
            latest.put(change.key(), change.after());
        }
        latest.forEach((key, value) -> last.add(new FieldChange(key, Optional.empty(), value)));
        if (!UnitDigests.fits(tables, unit, Fields.of(latest))) {
            return Optional.empty();
        }
        tables.deleteFrom(FIELD).where(of(unit, FIELD.KIND, FIELD.ENTITY)).execute();
        FieldRows.add(tables, last);
        return Optional.of(latest);
    }

    private static Condition of(EntityKey unit, TableField<?, String> kind, TableField<?, String> entity) {
        Condition itself = kind.eq(unit.kind().code()).and(entity.eq(unit.id()));
        return unit.kind() != EntityKind.CRITERION ? itself
                : itself.or(kind.eq(EntityKind.REQUIREMENT.code()).and(entity.startsWith(unit.id() + "/")));
    }
}
