package vn.truongchuan.domain.merge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.domain.evidence.EvidenceCode;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;

/**
 * What a merge would do, before anything is written.
 *
 * @param taken fields that get another value without a question, those of new things included
 * @param disputes fields that were changed on both sides: both values stay until somebody decides
 * @param joined evidence that is the same, byte for byte, as other evidence, and becomes one with it
 * @param renumbered evidence whose number was given on both sides
 * @param revived things one side deleted while the other went on writing: they stay until somebody decides; their deletion is
 *     among the disputes
 * @param cloned fields where a copied program folder wrote two things under one version
 * @param unplaced things the standard set does not have; kept, shown nowhere
 * @param states what is to be written, all with follow-up writes
 * @param seen what is known afterwards
 */
public record MergePlan(List<Taken> taken, List<FieldKey> disputes, List<SameEvidence> joined, List<Renumbered> renumbered,
        List<EntityKey> revived, List<FieldKey> cloned, List<EntityKey> unplaced, SortedMap<FieldKey, List<FieldValue>> states,
        VersionVector seen) {

    public MergePlan {
        taken = List.copyOf(taken);
        disputes = List.copyOf(disputes);
        joined = List.copyOf(joined);
        renumbered = List.copyOf(renumbered);
        revived = List.copyOf(revived);
        cloned = List.copyOf(cloned);
        unplaced = List.copyOf(unplaced);
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }

    /** A field with what stands there and what comes. */
    public record Taken(FieldKey key, Optional<FieldValue> before, FieldValue after) {
    }

    /** Evidence that becomes one with other evidence; texts that cite the one cite the other from then on. */
    public record SameEvidence(String gone, Optional<EvidenceCode> goneCode, String kept, Optional<EvidenceCode> keptCode) {
    }

    /** Evidence that gets another number, because its own was given twice. */
    public record Renumbered(String id, EvidenceCode before, EvidenceCode after) {
    }

    /** Whether there is nothing that is not here already. */
    public boolean nothingNew() {
        return states.isEmpty();
    }
}
