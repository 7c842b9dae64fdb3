package vn.truongchuan.domain.rating;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.domain.standard.Standard;
import vn.truongchuan.domain.standard.StandardSet;

/** Sets that do not hold what they count. */
final class TornSets {

    private TornSets() {
    }

    static StandardSet withoutLastCriterion(StandardSet set) {
        List<Standard> standards = new ArrayList<>(set.standards());
        Standard last = standards.remove(standards.size() - 1);
        standards.add(new Standard(last.number(), last.title(), last.criteria().subList(0, last.criteria().size() - 1)));
        return new StandardSet(set.id(), set.title(), set.regulation(), set.schoolTypes(), set.levels(), set.evidenceCode(),
                set.council(), set.dataYears(), set.dataTables(), set.verified(), set.note(), set.counts(), set.digest(),
                set.tokens(), standards, set.extraLevel(), set.schoolLevels(), set.recognition());
    }
}
