package vn.truongchuan.application.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.merge.MergePlan;
import vn.truongchuan.exchange.PackageGroup;
import vn.truongchuan.exchange.PackageTexts;
import vn.truongchuan.exchange.pack.InventoryLine;
import vn.truongchuan.exchange.pack.PackageHead;

/**
 * A package that was looked at; nothing of it is in yet.
 *
 * @param files of the volumes that were found
 * @param group head and facts of the volumes; empty for a file that is refused as a package
 * @param trouble code and sentence for all states but READY and NOTHING_NEW
 * @param key whose signature it is; empty for a file that is refused as a package
 * @param texts what it says
 * @param plan what merging it would do, for kinds that are merged
 * @param evidence files it brings that are not here yet
 * @param notHere evidence it lists whose bytes are neither here nor in it
 * @param orphans what has no place in the standard set of this workspace; kept all the same
 * @param standardSet the text of a standard set
 */
public record Arrival(List<Path> files, Optional<PackageGroup> group, State state, Optional<Failure> trouble, Optional<KeyState> key,
        Optional<PackageTexts> texts, Optional<MergePlan> plan, List<InventoryLine> evidence, List<InventoryLine> notHere,
        List<String> orphans, Optional<String> standardSet) {

    public Arrival {
        files = List.copyOf(files);
        evidence = List.copyOf(evidence);
        notHere = List.copyOf(notHere);
        orphans = List.copyOf(orphans);
    }

    /** What can be done with it. */
    public enum State {
        /** It can be taken. */
        READY,
        /** Everything in it is here already; taking it changes nothing. */
        NOTHING_NEW,
        /** Whole, and only to be looked at. */
        VIEW_ONLY,
        /** Volumes are missing. */
        INCOMPLETE,
        /** It is not taken. */
        REFUSED
    }

    /** Its package.json; empty for a file that is refused as a package. */
    public Optional<PackageHead> head() {
        return group.map(PackageGroup::head);
    }

    /** Volumes that are still to be found. */
    public List<Integer> missingVolumes() {
        return group.map(PackageGroup::missing).orElse(List.of());
    }

    /** Name of the first file, for people. */
    public String name() {
        return files.get(0).getFileName().toString();
    }

    static Arrival refused(Gathered gathered, State state, Failure why, Optional<KeyState> key) {
        return new Arrival(List.copyOf(gathered.files().values()), gathered.group(), state, Optional.of(why), key, gathered.texts(),
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
