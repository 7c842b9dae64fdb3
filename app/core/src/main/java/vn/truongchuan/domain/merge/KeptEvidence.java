package vn.truongchuan.domain.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;

/**
 * Evidence into which other evidence went is shown again where the other side deleted it without knowing that: else both would be
 * gone and nobody asked. Its deletion becomes a question.
 */
final class KeptEvidence {
    private final MergeState mine;
    private final MergeState theirs;
    private final LocalWrite write;

    KeptEvidence(MergeState mine, MergeState theirs, LocalWrite write) {
        this.mine = mine;
        this.theirs = theirs;
        this.write = write;
    }

    /**
     * Shows it again.
     *
     * @param revived gets what is shown again
     */
    MergeState show(MergeState joined, List<EntityKey> revived) {
        MergeState state = joined;
        for (Entity gone : joined.fields().ofKind(EntityKind.EVIDENCE).filter(KeptEvidence::united).toList()) {
            EntityKey kept = kept(state, gone);
            FieldKey deleted = kept.field(Entity.DELETED);
            if (state.fields().entity(kept).deleted() && !state.fields().disputed(deleted) && unknowing(joined, gone.key(), kept)) {
                List<FieldValue> both = new ArrayList<>(state.fields().values(deleted));
                both.add(write.value(""));
                state = new MergeState(state.fields().withStates(Map.of(deleted, both)), state.seen().with(write.dot()));
                revived.add(kept);
            }
        }
        return state;
    }

    private static boolean united(Entity evidence) {
        return evidence.deleted() && !evidence.text(EvidenceItem.MERGED_INTO).isBlank();
    }

    /** Where the way ends; of evidence that went in a circle the first by id. */
    private static EntityKey kept(MergeState state, Entity gone) {
        Set<EntityKey> passed = new LinkedHashSet<>();
        Entity at = gone;
        while (united(at) && passed.add(at.key())) {
            Entity next = state.fields().entity(EvidenceItem.key(at.text(EvidenceItem.MERGED_INTO)));
            if (next.fields().isEmpty()) {
                return at.key();
            }
            at = next;
        }
        EntityKey again = at.key();
        return passed.contains(again)
                ? passed.stream().dropWhile(key -> !key.equals(again)).min(EntityKey::compareTo).orElseThrow() : again;
    }

    /** Whether one side alone deleted it, and had not heard of the writes that made it the one that stays. */
    private boolean unknowing(MergeState joined, EntityKey gone, EntityKey kept) {
        boolean here = mine.fields().entity(kept).deleted();
        boolean there = theirs.fields().entity(kept).deleted();
        MergeState deleter = here ? mine : theirs;
        return here != there && joined.fields().values(gone.field(EvidenceItem.MERGED_INTO)).stream()
                .anyMatch(value -> !deleter.seen().covers(value.dot()));
    }
}
