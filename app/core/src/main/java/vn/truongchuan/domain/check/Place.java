package vn.truongchuan.domain.check;

import java.util.Optional;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.standard.CriterionCode;

/** Where a finding is, so that a click leads there: the thing, its field if any, and the criterion it belongs to if any. */
public record Place(EntityKey entity, Optional<String> field, Optional<CriterionCode> criterion) {

    public static Place of(EntityKey entity) {
        return new Place(entity, Optional.empty(), Optional.empty());
    }

    public static Place of(EntityKey entity, String field) {
        return new Place(entity, Optional.of(field), Optional.empty());
    }

    public Place in(CriterionCode code) {
        return new Place(entity, field, Optional.of(code));
    }
}
