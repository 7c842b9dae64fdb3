package vn.truongchuan.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.truongchuan.exchange.pack.PackageHead;

/**
 * The volumes of one package that have been found so far. They are told apart by what they say, never by their files' names.
 *
 * @param head without a volume of its own
 * @param volumes by number
 */
public record PackageGroup(PackageHead head, int count, SortedMap<Integer, PackageFacts> volumes) {

    public PackageGroup {
        volumes = Collections.unmodifiableSortedMap(new TreeMap<>(volumes));
    }

    /** Sorts volumes into their packages; the same volume found twice counts once. */
    public static List<PackageGroup> gather(List<PackageFacts> found) {
        Map<List<Object>, SortedMap<Integer, PackageFacts>> groups = new LinkedHashMap<>();
        for (PackageFacts facts : found) {
            PackageHead.Volume volume = facts.head().volume();
            groups.computeIfAbsent(List.of(whole(facts), volume.count(), facts.inventory(), facts.signer()), k -> new TreeMap<>())
                    .put(volume.number(), facts);
        }
        return groups.values().stream().map(volumes -> volumes.get(volumes.firstKey()))
                .map(first -> new PackageGroup(whole(first), first.head().volume().count(), groups.get(List.of(whole(first),
                        first.head().volume().count(), first.inventory(), first.signer())))).toList();
    }

    private static PackageHead whole(PackageFacts facts) {
        return facts.head().withVolume(PackageHead.Volume.ONLY);
    }

    /** Numbers of the volumes that are still to be found. */
    public List<Integer> missing() {
        return IntStream.rangeClosed(1, count).filter(n -> !volumes.containsKey(n)).boxed().toList();
    }

    public boolean complete() {
        return missing().isEmpty();
    }
}
