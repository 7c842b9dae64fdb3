package vn.truongchuan.exchange;

import java.util.Optional;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/** Which ids the things of a kind can have; whether the set has such a criterion is asked elsewhere. */
final class EntityIds {
    private EntityIds() {
    }

    /** Reads "requirement:1.1/1/a"; empty where kind or id cannot be. */
    static Optional<EntityKey> parse(String address) {
        try {
            EntityKey key = FieldKey.parse(address + "#x").entity();
            return key.toString().equals(address) && FieldTexts.whole(address) && idFits(key) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException expected) {
            return Optional.empty();
        }
    }

    private static boolean idFits(EntityKey key) {
        String id = key.id();
        return switch (key.kind()) {
            case CYCLE, SCHOOL, REPORT -> "-".equals(id);
            case STANDARD -> id.matches("[1-9]\\d?");
            case CRITERION -> CriterionCode.tryParse(id).filter(code -> code.toString().equals(id)).isPresent();
            case REQUIREMENT -> RequirementId.parse(id).toString().equals(id);
            case SITE, MEMBER, ABBREVIATION, POINT, ACTION, EVIDENCE, TABLE, FEEDBACK -> FieldTexts.storable(id);
        };
    }
}
