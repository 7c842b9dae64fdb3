package vn.truongchuan.domain.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.domain.SelfAssessmentReader;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.domain.standard.StandardSet;

/** Plans a merge: joins two states and writes what then has to be put right, so that nothing typed disappears behind something else. */
public final class Merging {
    private final StandardSet set;
    private final CycleIdentity identity;

    public Merging(StandardSet set, CycleIdentity identity) {
        this.set = set;
        this.identity = identity;
    }

    /** What taking their state into mine would do. The same states and the same write give the same plan. */
    public MergePlan plan(MergeState mine, MergeState told, LocalWrite write) {
        MergeState theirs = new MergeState(told.fields(), told.seen().below(write.dot()));
        Join.Joined joined = Join.of(mine, theirs);
        if (joined.changed().isEmpty()) {
            return new MergePlan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), new TreeMap<>(), mine.seen());
        }
        List<EntityKey> revived = new ArrayList<>();
        MergeState state = revive(joined, mine, theirs, write, revived);
        state = new KeptEvidence(mine, theirs, write).show(state, revived);
        Unions unions = new Unions(write);
        state = unions.unite(state, joined.changed().keySet());
        SameContent same = new SameContent(mine, write);
        state = same.unite(state, register(state));
        TakenNumbers numbers = new TakenNumbers(set, mine, write);
        state = numbers.spread(state, register(state));
        SortedMap<FieldKey, List<FieldValue>> states = new TreeMap<>();
        Set<FieldKey> keys = new HashSet<>(joined.changed().keySet());
        revived.forEach(entity -> keys.add(entity.field(Entity.DELETED)));
        keys.addAll(unions.written());
        keys.addAll(same.written());
        keys.addAll(numbers.written());
        for (FieldKey key : keys) {
            states.put(key, state.fields().values(key));
        }
        states.keySet().removeIf(key -> states.get(key).equals(mine.fields().values(key)));
        return new MergePlan(taken(joined, mine, state), disputes(states, mine, state), same.found(), numbers.found(), revived,
                joined.cloned(), unplaced(states), states, state.seen());
    }

    private EvidenceRegister register(MergeState state) {
        return new SelfAssessmentReader(set).read(identity, state.fields()).evidence();
    }

    private static List<MergePlan.Taken> taken(Join.Joined joined, MergeState mine, MergeState after) {
        List<MergePlan.Taken> taken = new ArrayList<>();
        joined.changed().forEach((key, values) -> {
            Optional<FieldValue> before = mine.fields().get(key);
            FieldValue shown = values.get(0);
            if (!after.fields().disputed(key) && !before.map(FieldValue::value).equals(Optional.of(shown.value()))) {
                taken.add(new MergePlan.Taken(key, before, shown));
            }
        });
        return taken;
    }

    private static List<FieldKey> disputes(Map<FieldKey, List<FieldValue>> states, MergeState mine, MergeState after) {
        return states.keySet().stream().filter(after.fields()::disputed)
                .filter(key -> !mine.fields().values(key).equals(after.fields().values(key))).toList();
    }

    private List<EntityKey> unplaced(Map<FieldKey, List<FieldValue>> states) {
        return states.keySet().stream().map(FieldKey::entity).distinct().filter(key -> switch (key.kind()) {
            case REQUIREMENT -> RequirementId.tryParse(key.id()).flatMap(set::requirement).isEmpty();
            case CRITERION -> CriterionCode.tryParse(key.id()).flatMap(set::criterion).isEmpty();
            default -> false;
        }).toList();
    }

    /** What one side deleted while the other wrote in it is shown again, and the deletion becomes a question. */
    private static MergeState revive(Join.Joined joined, MergeState mine, MergeState theirs, LocalWrite write, List<EntityKey> revived) {
        MergeState state = joined.state();
        Set<EntityKey> touched = new HashSet<>();
        joined.changed().keySet().forEach(key -> touched.add(key.entity()));
        for (EntityKey key : touched.stream().sorted().toList()) {
            Entity entity = state.fields().entity(key);
            boolean here = mine.fields().entity(key).deleted();
            boolean there = theirs.fields().entity(key).deleted();
            FieldKey deleted = key.field(Entity.DELETED);
            if (entity.deleted() && here != there && !state.fields().disputed(deleted)
                    && wroteOn(here ? theirs : mine, here ? mine : theirs, key)) {
                List<FieldValue> both = new ArrayList<>(state.fields().values(deleted));
                both.add(write.value(""));
                state = new MergeState(state.fields().withStates(Map.of(deleted, both)), state.seen().with(write.dot()));
                revived.add(key);
            }
        }
        return state;
    }

    private static boolean wroteOn(MergeState writer, MergeState deleter, EntityKey key) {
        return writer.fields().entity(key).fields().keySet().stream().map(key::field)
                .anyMatch(field -> writer.fields().values(field).stream().anyMatch(v -> !deleter.seen().covers(v.dot())));
    }
}
