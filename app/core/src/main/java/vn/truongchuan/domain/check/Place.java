package vn.truongchuan.domain.check;

import java.util.Optional;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * Where a finding is, so that a click leads there.
 *
 * @param field of the thing, if any
 * @param criterion it belongs to, if any
 * @param disputed whether the choice between the field's values is meant, not the field itself
 */
public record Place(EntityKey entity, Optional<String> field, Optional<CriterionCode> criterion, boolean disputed) {

    public Place(EntityKey entity, Optional<String> field, Optional<CriterionCode> criterion) {
        this(entity, field, criterion, false);
    }

    /** Where somebody decides between the values of a field. */
    public static Place dispute(FieldKey key) {
        return new Place(key.entity(), Optional.of(key.name()), Optional.empty(), true);
    }

    public static Place of(EntityKey entity) {
        return new Place(entity, Optional.empty(), Optional.empty());
    }

    public static Place of(EntityKey entity, String field) {
        return new Place(entity, Optional.of(field), Optional.empty());
    }

    public Place in(CriterionCode code) {
        return new Place(entity, field, Optional.of(code), disputed);
    }
}
