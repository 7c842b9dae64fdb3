package vn.truongchuan.domain.merge;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.domain.field.Dot;

/** How far each replica's writes are known somewhere: by replica the highest number. */
public record VersionVector(SortedMap<String, Long> highest) {
    public static final VersionVector EMPTY = new VersionVector(new TreeMap<>());

    public VersionVector {
        highest = Collections.unmodifiableSortedMap(new TreeMap<>(highest));
    }

    public static VersionVector of(Map<String, Long> highest) {
        return new VersionVector(new TreeMap<>(highest));
    }

    /** Whether this write was known there, be it still visible or replaced. */
    public boolean covers(Dot dot) {
        return highest.getOrDefault(dot.replica(), 0L) >= dot.counter();
    }

    /** What is known after hearing of the other. */
    public VersionVector with(VersionVector other) {
        SortedMap<String, Long> both = new TreeMap<>(highest);
        other.highest.forEach((replica, counter) -> both.merge(replica, counter, Math::max));
        return new VersionVector(both);
    }

    public VersionVector with(Dot dot) {
        return covers(dot) ? this : with(of(Map.of(dot.replica(), dot.counter())));
    }

    /** The same without what nobody can know yet: this write and later ones of its replica. */
    public VersionVector below(Dot next) {
        if (!covers(next)) {
            return this;
        }
        SortedMap<String, Long> known = new TreeMap<>(highest);
        known.computeIfPresent(next.replica(), (replica, counter) -> next.counter() > 1 ? next.counter() - 1 : null);
        return new VersionVector(known);
    }

    /** The highest number of any replica, 0 where nothing is known. */
    public long top() {
        return highest.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
