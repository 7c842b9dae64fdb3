package vn.truongchuan.domain.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.truongchuan.domain.evidence.EvidenceCode;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.evidence.Numbering;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.StandardSet;

/**
 * Gives the next free number to evidence whose number was given on both sides; the older version keeps it, and citations follow
 * by themselves.
 */
final class TakenNumbers {
    private final StandardSet set;
    private final MergeState mine;
    private final LocalWrite write;
    private final Set<FieldKey> written = new HashSet<>();
    private final List<MergePlan.Renumbered> found = new ArrayList<>();

    TakenNumbers(StandardSet set, MergeState mine, LocalWrite write) {
        this.set = set;
        this.mine = mine;
        this.write = write;
    }

    private record Number(CriterionCode criterion, int serial) {
    }

    MergeState spread(MergeState joined, EvidenceRegister register) {
        Map<Number, List<EvidenceItem>> numbers = register.all()
                .filter(i -> i.code().isPresent() && i.text(EvidenceItem.MERGED_INTO).isEmpty())
                .collect(Collectors.groupingBy(i -> new Number(i.code().get().criterion(), i.code().get().serial()),
                        () -> new TreeMap<>(Comparator.comparing(Number::criterion).thenComparing(Number::serial)), Collectors.toList()));
        Map<CriterionCode, Integer> given = new TreeMap<>();
        Map<FieldKey, FieldValue> writes = new TreeMap<>();
        Numbering numbering = new Numbering(set, register);
        for (List<EvidenceItem> same : numbers.values()) {
            List<EvidenceItem> oldestFirst = same.stream()
                    .sorted(Comparator.comparing(TakenNumbers::numbered).thenComparing(EvidenceItem::id)).toList();
            for (EvidenceItem late : oldestFirst.subList(1, oldestFirst.size())) {
                if (same.stream().anyMatch(this::changed)) {
                    CriterionCode criterion = late.code().orElseThrow().criterion();
                    Optional<EvidenceCode> next = numbering.next(criterion, given.merge(criterion, 1, Integer::sum) - 1);
                    next.ifPresent(code -> give(late, code.serial(), writes));
                }
            }
        }
        written.addAll(writes.keySet());
        return writes.isEmpty() ? joined : new MergeState(joined.fields().with(writes), joined.seen().with(write.dot()));
    }

    private void give(EvidenceItem item, int serial, Map<FieldKey, FieldValue> writes) {
        EvidenceCode before = item.code().orElseThrow();
        writes.put(EvidenceItem.key(item.id()).field(EvidenceItem.SERIAL), write.value(Integer.toString(serial)));
        found.add(new MergePlan.Renumbered(item.id(), before, new EvidenceCode(before.box(), before.criterion(), serial)));
    }

    private boolean changed(EvidenceItem item) {
        Entity known = mine.fields().entity(EvidenceItem.key(item.id()));
        return known.fields().isEmpty() || !EvidenceItem.from(known).code().equals(item.code());
    }

    private static Dot numbered(EvidenceItem item) {
        return item.fields().fields().get(EvidenceItem.SERIAL).dot();
    }

    Set<FieldKey> written() {
        return written;
    }

    List<MergePlan.Renumbered> found() {
        return found;
    }
}
