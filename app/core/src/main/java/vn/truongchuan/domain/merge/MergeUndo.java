package vn.truongchuan.domain.merge;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;

/**
 * What taking a merge back would do: every field of it that nobody has touched since becomes what it was, to the byte.
 *
 * @param states what is to be written
 * @param kept fields that were written since, and new things such writing speaks of: they stay as they are
 * @param seen what is known afterwards: as if the merge had never been, so that it can be made again
 */
public record MergeUndo(SortedMap<FieldKey, List<FieldValue>> states, List<FieldKey> kept, VersionVector seen) {
    private static final Pattern BETWEEN_IDS = Pattern.compile("[^0-9A-Za-z._-]+");
    private static final Set<EntityKind> NAMED = EnumSet.of(EntityKind.EVIDENCE, EntityKind.POINT, EntityKind.ACTION, EntityKind.MEMBER,
            EntityKind.SITE, EntityKind.ABBREVIATION);

    public MergeUndo {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
        kept = List.copyOf(kept);
    }

    public static MergeUndo of(MergeRecord merge, MergeState now) {
        TreeSet<FieldKey> kept = new TreeSet<>();
        merge.after().forEach((key, values) -> {
            if (!now.fields().values(key).equals(values)) {
                kept.add(key);
            }
        });
        keepWhatIsSpokenOf(merge, now.fields(), kept);
        SortedMap<FieldKey, List<FieldValue>> states = new TreeMap<>(merge.before());
        states.keySet().removeAll(kept);
        return new MergeUndo(states, List.copyOf(kept), seen(merge, now.seen()));
    }

    /** A thing the merge brought stays whole when a text that stays speaks of it. */
    private static void keepWhatIsSpokenOf(MergeRecord merge, Fields now, TreeSet<FieldKey> kept) {
        Map<EntityKey, Set<FieldKey>> brought = new HashMap<>();
        merge.before().forEach((key, values) -> brought.computeIfAbsent(key.entity(), k -> new HashSet<>()).add(key));
        brought.keySet().removeIf(entity -> !NAMED.contains(entity.kind()) || wasThere(merge, now, entity));
        boolean more = !brought.isEmpty();
        while (more) {
            Set<FieldKey> goes = new HashSet<>(merge.before().keySet());
            goes.removeAll(kept);
            Set<String> spoken = new HashSet<>();
            now.stream().filter(f -> !goes.contains(f.getKey())).forEach(f -> now.values(f.getKey())
                    .forEach(v -> v.value().ifPresent(text -> spoken.addAll(List.of(BETWEEN_IDS.split(text))))));
            List<EntityKey> spokenOf = brought.keySet().stream().filter(e -> spoken.contains(e.id()) || BETWEEN_IDS.matcher(e.id()).find()
                    || brought.get(e).stream().anyMatch(kept::contains)
                    || !brought.get(e).containsAll(now.entity(e).fields().keySet().stream().map(e::field).toList())).toList();
            spokenOf.forEach(entity -> kept.addAll(brought.remove(entity)));
            more = !spokenOf.isEmpty();
        }
    }

    /** Whether a thing the merge touched was there before it. */
    private static boolean wasThere(MergeRecord merge, Fields now, EntityKey entity) {
        return now.entity(entity).fields().keySet().stream().map(entity::field).anyMatch(key -> merge.before().containsKey(key)
                ? !merge.before().get(key).isEmpty()
                : now.values(key).stream().anyMatch(v -> merge.seenBefore().covers(v.dot())));
    }

    private static VersionVector seen(MergeRecord merge, VersionVector now) {
        SortedMap<String, Long> seen = new TreeMap<>();
        now.highest().forEach((replica, counter) -> {
            long after = merge.seenAfter().highest().getOrDefault(replica, 0L);
            long before = merge.seenBefore().highest().getOrDefault(replica, 0L);
            boolean brought = merge.seenThere().highest().getOrDefault(replica, 0L) > before;
            long stays = counter > after && !brought ? counter : before;
            if (stays > 0) {
                seen.put(replica, stays);
            }
        });
        return new VersionVector(seen);
    }
}
