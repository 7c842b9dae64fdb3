package vn.truongchuan.application.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.exchange.PackageEvidence;

/**
 * Which evidence files go along.
 *
 * @param pieces what the package lists; each says whether its bytes go along
 * @param missing registered, to go along, and not here
 */
record EvidenceChoice(List<PackageEvidence> pieces, List<FileDigest> missing) {

    /**
     * Chooses.
     *
     * @param wanted which items the package is about
     * @param travels whether a content goes along; what the addressee has confirmed does not
     */
    static EvidenceChoice of(Workspace workspace, Predicate<EvidenceItem> wanted, Predicate<FileDigest> travels) {
        SelfAssessment current = workspace.current();
        List<PackageEvidence> pieces = new ArrayList<>();
        Set<FileDigest> missing = new TreeSet<>();
        for (EvidenceItem item : current.evidence().items()) {
            if (item.file().isEmpty() || !wanted.test(item)) {
                continue;
            }
            FileDigest digest = item.file().get();
            if (workspace.vault().holds(digest)) {
                pieces.add(piece(workspace, current, item, travels.test(digest)));
            } else if (travels.test(digest)) {
                missing.add(digest);
            }
        }
        return new EvidenceChoice(pieces, List.copyOf(missing));
    }

    /** The same and every other content here that evidence names: of deleted evidence, and of the side of a dispute that is not shown. */
    EvidenceChoice withOthers(Workspace workspace, Predicate<EvidenceItem> wanted, Predicate<FileDigest> travels) {
        Set<FileDigest> chosen = pieces.stream().map(PackageEvidence::digest).collect(Collectors.toSet());
        Map<FileDigest, EvidenceItem> others = new TreeMap<>();
        workspace.current().evidence().all().filter(wanted).forEach(item -> workspace.current().fields()
                .values(EvidenceItem.key(item.id()).field(EvidenceItem.FILE)).forEach(value -> value.value().flatMap(EvidenceItem::digest)
                        .filter(d -> !chosen.contains(d) && travels.test(d) && workspace.vault().holds(d))
                        .ifPresent(d -> others.putIfAbsent(d, item))));
        List<PackageEvidence> all = new ArrayList<>(pieces);
        others.forEach((digest, item) -> all.add(new PackageEvidence(digest, workspace.vault().size(digest), OptionalInt.empty(),
                item.text(EvidenceItem.MEDIA_TYPE), item.title(), List.of(), true)));
        return new EvidenceChoice(all, missing);
    }

    private static PackageEvidence piece(Workspace workspace, SelfAssessment current, EvidenceItem item, boolean here) {
        String given = item.text(EvidenceItem.FILE_NAME).isBlank() ? item.title() : item.text(EvidenceItem.FILE_NAME);
        List<String> codes = item.code().isEmpty() ? List.of()
                : List.of(current.evidence().citation(item.id()).replaceAll("[\\[\\]]", ""));
        FileDigest digest = item.file().orElseThrow();
        return new PackageEvidence(digest, workspace.vault().size(digest), OptionalInt.empty(), item.text(EvidenceItem.MEDIA_TYPE), given,
                codes, here);
    }

    /** Every content that a living item names and that lies here. */
    static Set<FileDigest> held(Workspace workspace) {
        Set<FileDigest> held = new TreeSet<>();
        workspace.current().evidence().items().stream().flatMap(item -> item.file().stream()).filter(workspace.vault()::holds)
                .forEach(held::add);
        return held;
    }

    /** Every content that a living item names and that does not lie here, but for files that never travel. */
    static Set<FileDigest> wanting(Workspace workspace) {
        Set<FileDigest> wanting = new TreeSet<>();
        workspace.current().evidence().items().stream().filter(item -> !indexOnly(item)).flatMap(item -> item.file().stream())
                .filter(digest -> !workspace.vault().holds(digest)).forEach(wanting::add);
        return wanting;
    }

    /** Whether the index names it and its file never travels. */
    static boolean indexOnly(EvidenceItem item) {
        return "true".equals(item.text(EvidenceItem.INDEX_ONLY));
    }
}
