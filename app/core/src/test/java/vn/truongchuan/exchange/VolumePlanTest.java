package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.truongchuan.base.FileDigest;

/** How a package is divided. */
class VolumePlanTest {
    private static final VolumePlan.Limits LIMITS = new VolumePlan.Limits(350, 100, 5);

    private static List<PackageEvidence> sizes(long... sizes) {
        return Stream.iterate(0, i -> i < sizes.length, i -> i + 1).map(i -> new PackageEvidence(
                new FileDigest(String.format("%064x", i)), sizes[i], OptionalInt.empty(), "", "f" + i, List.of(), true)).toList();
    }

    private static List<List<Long>> plan(boolean small, long... sizes) {
        return VolumePlan.of(sizes(sizes), 10, small, LIMITS).volumes().stream()
                .map(v -> v.stream().map(PackageEvidence::size).toList()).toList();
    }

    @Test
    void it_stays_whole_while_it_fits() {
        assertThat(plan(false, 100, 100, 100, 40)).containsExactly(List.of(100L, 100L, 100L, 40L));
        assertThat(plan(true)).containsExactly(List.of());
    }

    @Test
    void too_large_or_for_a_small_file_system_it_is_divided_in_the_order_of_hashes() {
        assertThat(plan(false, 60, 60, 60, 60, 60, 60)).hasSize(6);
        assertThat(plan(true, 40, 40, 40, 60)).containsExactly(List.of(40L, 40L), List.of(40L, 60L));
    }

    @Test
    void a_large_file_has_a_volume_of_its_own_and_many_small_ones_are_divided_by_number() {
        assertThat(plan(true, 40, 300, 40)).containsExactly(List.of(40L), List.of(300L), List.of(40L));
        assertThat(plan(false, 1, 1, 1, 1, 1, 1, 1)).containsExactly(List.of(1L, 1L, 1L, 1L, 1L), List.of(1L, 1L));
    }
}
