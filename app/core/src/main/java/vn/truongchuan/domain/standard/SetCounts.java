package vn.truongchuan.domain.standard;

/**
 * How many things a set says it has; a set that holds fewer gives no result at all.
 *
 * @param extraClauses clauses of the extra level, 0 where the set has none
 */
public record SetCounts(int standards, int criteria, int mandatory, int extraClauses) {

    /** What these standards and this extra level really hold. */
    static SetCounts of(StandardSet set) {
        return new SetCounts(set.standards().size(), (int) set.criteria().count(),
                (int) set.criteria().filter(Criterion::mandatory).count(), set.extraLevel().map(x -> x.clauses().size()).orElse(0));
    }
}
