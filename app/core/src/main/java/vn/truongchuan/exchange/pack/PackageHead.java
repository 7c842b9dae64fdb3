package vn.truongchuan.exchange.pack;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * package.json: all that must be known before anything else of a package is read.
 *
 * @param subject empty for a package that is about no school, e.g. a standard set
 * @param counts what the package holds, by name, for people
 * @param prerequisites ids of packages whose evidence the addressee has confirmed and which is left out here
 * @param unknown what a newer minor version has added, by place ("sender/email"), as it stands
 */
public record PackageHead(FormatVersion version, PackageKind kind, Route route, Optional<Subject> subject, Volume volume,
        SortedMap<String, Long> counts, List<String> prerequisites, SortedMap<String, String> unknown) {

    /** Which part of how many. */
    public record Volume(int number, int count) {
        public static final Volume ONLY = new Volume(1, 1);

        public Volume {
            if (number < 1 || number > count || count > 9999) {
                throw new IllegalArgumentException("no such volume: " + number + " of " + count);
            }
        }
    }

    public PackageHead {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        prerequisites = List.copyOf(prerequisites);
        unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
    }

    /** A head of this program's version. */
    public static PackageHead of(PackageKind kind, Route route, Optional<Subject> subject, Map<String, Long> counts) {
        return new PackageHead(FormatVersion.CURRENT, kind, route, subject, Volume.ONLY, new TreeMap<>(counts), List.of(),
                new TreeMap<>());
    }

    public PackageHead withVolume(Volume other) {
        return new PackageHead(version, kind, route, subject, other, counts, prerequisites, unknown);
    }

    public PackageHead withCounts(Map<String, Long> other) {
        return new PackageHead(version, kind, route, subject, volume, new TreeMap<>(other), prerequisites, unknown);
    }

    public PackageHead withPrerequisites(List<String> ids) {
        return new PackageHead(version, kind, route, subject, volume, counts, ids, unknown);
    }
}
