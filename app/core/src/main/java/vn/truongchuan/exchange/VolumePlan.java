package vn.truongchuan.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which evidence goes into which volume: one volume while all fits, else volumes of about one gibibyte, filled in the order of hashes
 * so that the same content is always divided in the same way; a larger file has a volume of its own.
 *
 * @param volumes at least one; the first also carries the texts
 */
record VolumePlan(List<List<PackageEvidence>> volumes) {

    /** From which size on a package is divided, and into what. */
    record Limits(long single, long volume, int entries) {
        static final Limits USUAL = new Limits(3584L << 20, 1L << 30, 19_000);
    }

    VolumePlan {
        volumes = volumes.stream().map(List::copyOf).toList();
    }

    /**
     * Divides.
     *
     * @param texts bytes of everything that is not evidence, in the first volume
     * @param small whether the medium holds no large file
     */
    static VolumePlan of(List<PackageEvidence> evidence, long texts, boolean small, Limits limits) {
        List<PackageEvidence> sorted = evidence.stream().sorted(Comparator.comparing(PackageEvidence::digest)).toList();
        long total = texts + sorted.stream().mapToLong(PackageEvidence::size).sum();
        long most = total > limits.single() || small ? limits.volume() : limits.single();
        List<List<PackageEvidence>> volumes = new ArrayList<>();
        List<PackageEvidence> current = new ArrayList<>();
        volumes.add(current);
        long size = texts;
        for (PackageEvidence item : sorted) {
            if (size > 0 && (size + item.size() > most || current.size() >= limits.entries())) {
                current = new ArrayList<>();
                volumes.add(current);
                size = 0;
            }
            current.add(item);
            size += item.size();
        }
        return new VolumePlan(volumes);
    }
}
