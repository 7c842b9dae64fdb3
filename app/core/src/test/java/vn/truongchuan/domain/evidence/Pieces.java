package vn.truongchuan.domain.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.standard.EvidenceCodeFormat;

/** Evidence and registers made from a few words, for tests. */
final class Pieces {
    static final CodeScheme BOXED = new CodeScheme(
            new EvidenceCodeFormat("H{box}-{standard}.{criterion}-{seq}", "H1-1.1-01", "[", "]", "; "));
    static final CodeScheme TT57 = new CodeScheme(
            new EvidenceCodeFormat("MC.{standard}.{criterion}.{seq}", "MC.1.1.01", "", "", ", "));

    private Pieces() {
    }

    /** Evidence from "name=value" words. */
    static EvidenceItem evidence(String id, String... words) {
        Map<String, FieldValue> fields = new HashMap<>();
        for (String word : words) {
            String[] pair = word.split("=", 2);
            fields.put(pair[0], new FieldValue(Optional.of(pair[1]), new Dot("r", 1), "Lan", Instant.EPOCH));
        }
        return EvidenceItem.from(new Entity(EvidenceItem.key(id), fields));
    }

    /** Evidence with a code. */
    static EvidenceItem coded(String id, int box, String criterion, int serial, String... more) {
        String[] words = java.util.Arrays.copyOf(more, more.length + 3);
        words[more.length] = "criterion=" + criterion;
        words[more.length + 1] = "box=" + box;
        words[more.length + 2] = "serial=" + serial;
        return evidence(id, words);
    }

    static EvidenceRegister register(CodeScheme scheme, Collection<EvidenceItem> items) {
        return new EvidenceRegister(scheme, items, Map.of());
    }

    static EvidenceRegister register(CodeScheme scheme, EvidenceItem... items) {
        return register(scheme, java.util.List.of(items));
    }
}
