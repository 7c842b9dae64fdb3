package vn.truongchuan.domain.evidence;

import java.util.List;
import java.util.Set;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.Fields;

/** Which fields are texts that may cite evidence: in them codes are stored as links. */
public final class CitedFields {
    private static final Set<String> REQUIREMENT = Set.of("statement", "note");
    private static final Set<String> ACTION = Set.of("content", "conditions", "expected", "result");

    private CitedFields() {
    }

    public static boolean cites(FieldKey key) {
        return switch (key.entity().kind()) {
            case REQUIREMENT -> REQUIREMENT.contains(key.name());
            case POINT -> "text".equals(key.name());
            case STANDARD, REPORT -> !Entity.DELETED.equals(key.name()) && !Entity.ORDER.equals(key.name());
            case ACTION -> ACTION.contains(key.name());
            case CRITERION -> "note".equals(key.name());
            default -> false;
        };
    }

    /** The texts of a thing that may cite evidence, empty ones left out. */
    public static List<CitedText> texts(Entity entity) {
        return entity.fields().keySet().stream().filter(name -> cites(entity.key().field(name)))
                .map(name -> new CitedText(entity.text(name))).filter(text -> !text.stored().isEmpty()).toList();
    }

    /** Every text that is not empty, by address, in a stable order; texts of deleted things too where {@code deletedToo}. */
    public static List<Cited> all(Fields fields, boolean deletedToo) {
        return fields.all().stream().filter(e -> deletedToo || !e.deleted())
                .flatMap(e -> e.fields().keySet().stream().map(name -> e.key().field(name)).filter(CitedFields::cites)
                        .filter(key -> !e.text(key.name()).isEmpty()).map(key -> new Cited(key, new CitedText(e.text(key.name())))))
                .toList();
    }

    /** A text with its address. */
    public record Cited(FieldKey key, CitedText text) {
    }
}
