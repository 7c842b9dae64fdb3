package vn.truongchuan.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.PackageHead;

/**
 * Everything that goes into a package.
 *
 * @param head counts of evidence are filled in by the writer
 * @param parts texts by their name in the package, e.g. {@link EntryNames#SELF_ASSESSMENT}
 * @param evidence each content once
 */
public record PackageContent(PackageHead head, SortedMap<String, byte[]> parts, List<PackageEvidence> evidence) {

    public PackageContent {
        SortedMap<String, byte[]> ordered = new TreeMap<>(EntryNames.ORDER);
        ordered.putAll(parts);
        parts = Collections.unmodifiableSortedMap(ordered);
        evidence = once(evidence);
        for (String name : parts.keySet()) {
            if (!EntryNames.TEXTS.contains(name)) {
                throw new IllegalArgumentException("not a part of a package: " + name);
            }
        }
    }

    public static PackageContent of(PackageHead head, Map<String, byte[]> parts, List<PackageEvidence> evidence) {
        return new PackageContent(head, new TreeMap<>(parts), evidence);
    }

    /** Without the bytes of evidence that the addressee has confirmed to hold. */
    public PackageContent without(Set<FileDigest> held) {
        return new PackageContent(head, parts, evidence.stream().map(e -> held.contains(e.digest()) ? e.leftOut() : e).toList());
    }

    private static List<PackageEvidence> once(List<PackageEvidence> given) {
        SortedMap<FileDigest, PackageEvidence> byDigest = new TreeMap<>();
        for (PackageEvidence item : given) {
            byDigest.merge(item.digest(), item, PackageContent::joined);
        }
        return List.copyOf(byDigest.values());
    }

    /** The same bytes under two names are one piece with the codes of both. */
    private static PackageEvidence joined(PackageEvidence one, PackageEvidence other) {
        List<PackageEvidence> both = new ArrayList<>(List.of(one, other));
        both.sort(Comparator.comparing(PackageEvidence::name));
        List<String> codes = both.stream().flatMap(e -> e.codes().stream()).distinct().sorted().toList();
        PackageEvidence first = both.get(0);
        return new PackageEvidence(first.digest(), first.size(), one.crc().isPresent() ? one.crc() : other.crc(), first.mediaType(),
                first.name(), codes, one.here() || other.here());
    }
}
