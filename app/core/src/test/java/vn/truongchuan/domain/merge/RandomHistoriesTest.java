package vn.truongchuan.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Merging over random histories: nobody's sentence is ever lost or comes back from the dead, whatever the order, however often,
 * however late.
 * Long form: {@code -Dhistories=100000}.
 */
class RandomHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("histories", 1500);
    private static final Logger LOG = Logger.getLogger(RandomHistoriesTest.class.getName());

    @ParameterizedTest
    @EnumSource(value = History.Mode.class, names = {"SENDING", "RESTORES", "UNDO"})
    void nothingIsLostAndEverybodyAgrees(History.Mode mode) {
        long writes = 0;
        long disputes = 0;
        long undone = 0;
        for (long seed = 1; seed <= HISTORIES; seed++) {
            History history = new History(seed, mode);
            List<MergeState> ends = history.everythingArrives();
            String name = mode + " seed " + seed;
            ends.forEach(end -> assertThat(end.fields()).as(name + ": all the same").isEqualTo(ends.get(0).fields()));
            assertThat(history.lost(ends.get(0))).as(name + ": lost").isEmpty();
            if (mode != History.Mode.UNDO) {
                assertThat(history.resurrected(ends.get(0))).as(name + ": resurrected").isEmpty();
                algebra(name, history.three());
            }
            writes += history.writes();
            disputes += history.disputed(ends.get(0)) ? 1 : 0;
            undone += history.undone();
        }
        LOG.info(mode + ": " + HISTORIES + " histories, " + writes + " writes, " + disputes + " ended with a dispute, " + undone
                + " merges taken back");
        assertThat(disputes).isPositive();
    }

    private static void algebra(String name, List<MergeState> s) {
        MergeState ab = Join.of(s.get(0), s.get(1)).state();
        assertThat(ab).as(name + ": commutative").isEqualTo(Join.of(s.get(1), s.get(0)).state());
        assertThat(Join.of(ab, s.get(2)).state()).as(name + ": associative")
                .isEqualTo(Join.of(s.get(0), Join.of(s.get(1), s.get(2)).state()).state());
        assertThat(Join.of(ab, s.get(1)).changed()).as(name + ": idempotent").isEmpty();
    }

    /** The test must be able to fail: with ids that live on after a restore, as most programs do it, sentences are lost. */
    @Test
    void oldIdsAfterARestoreWouldLoseWrites() {
        int harmed = 0;
        for (long seed = 1; seed <= 300; seed++) {
            History history = new History(seed, History.Mode.RESTORES_WITH_OLD_IDS);
            MergeState end = history.everythingArrives().get(0);
            harmed += history.lost(end).isEmpty() && history.resurrected(end).isEmpty() ? 0 : 1;
        }
        assertThat(harmed).isGreaterThan(30);
    }
}
