package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.seal.Unlocking;

/** Volumes are put together by what they say, whatever their files are called. */
class PackageGroupTest {
    @TempDir
    private Path folder;

    private List<PackageFacts> volumes(PackageHead head, long seed) {
        MemoryFiles source = new MemoryFiles();
        Random random = new Random(seed);
        List<PackageEvidence> evidence = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            byte[] bytes = new byte[400_000];
            random.nextBytes(bytes);
            evidence.add(source.add("f" + i, "H1-1.1-01", bytes));
        }
        VolumePlan.Limits limits = new VolumePlan.Limits(1 << 20, (1 << 20) + 500_000, 100);
        return new PackageWriter(source, Optional.empty(), Optional.empty(), limits).write(PackageContent.of(head, PackageKit.texts(),
                evidence), folder, "v" + seed, Progress.NONE).files().stream()
                .map(f -> PackageVerifier.verify(f, Unlocking.NOTHING, Progress.NONE).accepted().orElseThrow()).toList();
    }

    @Test
    void a_missing_volume_is_named_and_one_of_another_package_does_not_fill_its_place() {
        PackageHead head = PackageKit.head(PackageKind.SUBMISSION);
        List<PackageFacts> mine = volumes(head, 1);
        List<PackageFacts> other = volumes(head, 2);
        assertThat(mine).hasSizeGreaterThan(2);

        List<PackageFacts> found = new ArrayList<>(mine);
        found.remove(1);
        found.add(mine.get(0));
        found.add(other.get(1));
        Collections.reverse(found);

        List<PackageGroup> groups = PackageGroup.gather(found);
        assertThat(groups).hasSize(2);
        assertThat(groups).filteredOn(g -> g.volumes().size() > 1).singleElement()
                .satisfies(g -> assertThat(g.missing()).containsExactly(2));
        assertThat(PackageGroup.gather(mine)).singleElement().satisfies(g -> assertThat(g.complete()).isTrue());
    }
}
