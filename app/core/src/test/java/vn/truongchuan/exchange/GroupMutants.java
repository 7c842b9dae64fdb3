package vn.truongchuan.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.PackageMutants.Outcome;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Route;
import vn.truongchuan.exchange.seal.Unlocking;

/** Volumes of two packages, lost, doubled, exchanged and damaged: a group that looks complete is one of the two, whole. */
final class GroupMutants {
    private static final VolumePlan.Limits ONE_EACH = new VolumePlan.Limits(0, 1L << 30, 1);
    private final List<byte[]> volumes = new ArrayList<>();
    private final List<List<PackageFacts>> groups = new ArrayList<>();

    GroupMutants() {
        for (int sequence = 4; sequence <= 5; sequence++) {
            MemoryFiles source = new MemoryFiles();
            List<PackageEvidence> evidence = new ArrayList<>();
            for (String text : List.of("one", "two", "three")) {
                evidence.add(source.add(text, "H1-1.1-01", PackageKit.bytes(text)));
            }
            PackageHead head = PackageHead.of(PackageKind.SUBMISSION, new Route(PackageKit.ID, PackageKit.DAY, PackageKit.SCHOOL,
                    PackageKit.OFFICE, sequence, Optional.empty()), Optional.of(PackageKit.SUBJECT), Map.of());
            List<byte[]> written = PackageMutants.written(source, PackageContent.of(head, PackageKit.texts(), evidence), ONE_EACH);
            volumes.addAll(written);
            groups.add(written.stream().map(v -> verify(v).accepted().orElseThrow()).toList());
        }
    }

    private static Verification verify(byte[] bytes) {
        return PackageVerifier.verify("fuzz.1-3.tdg", new MemoryBytes(bytes), Unlocking.NOTHING, Progress.NONE);
    }

    Outcome next(Random random) {
        List<byte[]> found = new ArrayList<>(random.nextBoolean() ? volumes : volumes.subList(0, volumes.size() / 2));
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(found.size());
            found.set(at, random.nextInt(3) == 0 ? volumes.get(random.nextInt(volumes.size())) : Mutation.of(found.get(at), random));
        }
        if (random.nextInt(3) == 0) {
            found.remove(random.nextInt(found.size()));
        }
        Collections.shuffle(found, random);
        List<PackageFacts> accepted = found.stream().map(GroupMutants::verify).flatMap(v -> v.accepted().stream()).toList();
        int complete = 0;
        for (PackageGroup group : PackageGroup.gather(accepted)) {
            Set<PackageFacts> facts = new HashSet<>(group.volumes().values());
            if (group.complete()) {
                complete++;
                if (groups.stream().noneMatch(g -> facts.equals(Set.copyOf(g)))) {
                    return new Outcome("group", Optional.of("a complete group that nobody wrote: " + facts));
                }
            }
        }
        return new Outcome("groups complete " + complete, Optional.empty());
    }
}
