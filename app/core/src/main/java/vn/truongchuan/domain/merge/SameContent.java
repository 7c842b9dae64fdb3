package vn.truongchuan.domain.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * Makes one piece of evidence of those that two sides took in with the same bytes; the one with the oldest version stays,
 * on every computer the same.
 */
final class SameContent {
    /** Descriptions the kept evidence takes over where it has none. */
    private static final List<String> DESCRIPTION = List.of(EvidenceItem.TITLE, EvidenceItem.NUMBER, EvidenceItem.DATE,
            EvidenceItem.DATE_TEXT, EvidenceItem.ISSUER, EvidenceItem.PLACE, EvidenceItem.VALID_UNTIL, EvidenceItem.RESPONSIBLE);
    private final MergeState mine;
    private final LocalWrite write;
    private final Set<FieldKey> written = new HashSet<>();
    private final List<MergePlan.SameEvidence> found = new ArrayList<>();

    SameContent(MergeState mine, LocalWrite write) {
        this.mine = mine;
        this.write = write;
    }

    MergeState unite(MergeState joined, EvidenceRegister register) {
        Map<FileDigest, List<EvidenceItem>> groups = register.items().stream().filter(i -> i.file().isPresent())
                .collect(Collectors.groupingBy(i -> i.file().get(), LinkedHashMap::new, Collectors.toList()));
        Map<FieldKey, FieldValue> writes = new TreeMap<>();
        for (List<EvidenceItem> group : groups.values()) {
            boolean both = group.stream().anyMatch(this::isMine) && group.stream().anyMatch(i -> !isMine(i));
            if (both) {
                unite(group, writes);
            }
        }
        written.addAll(writes.keySet());
        return writes.isEmpty() ? joined : new MergeState(joined.fields().with(writes), joined.seen().with(write.dot()));
    }

    private boolean isMine(EvidenceItem item) {
        Entity known = mine.fields().entity(EvidenceItem.key(item.id()));
        return !known.fields().isEmpty() && !known.deleted();
    }

    private void unite(List<EvidenceItem> group, Map<FieldKey, FieldValue> writes) {
        EvidenceItem keep = group.stream().min(Comparator.comparing(SameContent::born).thenComparing(EvidenceItem::id)).orElseThrow();
        EntityKey kept = EvidenceItem.key(keep.id());
        Set<CriterionCode> used = new TreeSet<>(keep.alsoUsedIn());
        for (EvidenceItem item : group) {
            if (item != keep) {
                EntityKey gone = EvidenceItem.key(item.id());
                used.addAll(item.alsoUsedIn());
                item.code().ifPresent(code -> used.add(code.criterion()));
                writes.put(gone.field(Entity.DELETED), write.value("true"));
                writes.put(gone.field(EvidenceItem.MERGED_INTO), write.value(keep.id()));
                found.add(new MergePlan.SameEvidence(item.id(), item.code(), keep.id(), keep.code()));
            }
        }
        keep.code().ifPresent(code -> used.remove(code.criterion()));
        if (!used.equals(new TreeSet<>(keep.alsoUsedIn()))) {
            writes.put(kept.field(EvidenceItem.ALSO_USED_IN), write.value(used.stream().map(CriterionCode::toString)
                    .collect(Collectors.joining(","))));
        }
        notes(keep, group, writes);
        for (String name : DESCRIPTION) {
            if (keep.text(name).isBlank()) {
                group.stream().map(i -> i.text(name)).filter(t -> !t.isBlank()).findFirst()
                        .ifPresent(text -> writes.put(kept.field(name), write.value(text)));
            }
        }
    }

    /** What was noted about either is noted about both. */
    private void notes(EvidenceItem keep, List<EvidenceItem> group, Map<FieldKey, FieldValue> writes) {
        String own = keep.text(EvidenceItem.NOTE);
        String all = Stream.concat(Stream.of(own), group.stream().map(i -> i.text(EvidenceItem.NOTE)))
                .filter(note -> !note.isBlank()).distinct().collect(Collectors.joining("\n"));
        if (!all.equals(own)) {
            writes.put(EvidenceItem.key(keep.id()).field(EvidenceItem.NOTE), write.value(all));
        }
    }

    private static Dot born(EvidenceItem item) {
        return Optional.ofNullable(item.fields().fields().get(EvidenceItem.FILE)).map(FieldValue::dot)
                .orElseThrow(() -> new IllegalStateException(item.id()));
    }

    Set<FieldKey> written() {
        return written;
    }

    List<MergePlan.SameEvidence> found() {
        return found;
    }
}
