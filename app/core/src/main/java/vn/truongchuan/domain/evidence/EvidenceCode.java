package vn.truongchuan.domain.evidence;

import java.util.Comparator;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * Code of one piece of evidence: box, criterion where it is first used, and serial in that criterion from 1.
 * How it is written depends on the set: see {@link CodeScheme}. Sorted criterion as a number, then serial.
 */
public record EvidenceCode(int box, CriterionCode criterion, int serial) implements Comparable<EvidenceCode> {
    private static final Comparator<EvidenceCode> ORDER = Comparator.comparing(EvidenceCode::criterion)
            .thenComparingInt(EvidenceCode::serial).thenComparingInt(EvidenceCode::box);

    public EvidenceCode {
        if (box < 0 || box > 999 || serial < 1 || serial > 999) {
            throw new IllegalArgumentException("no such code: box " + box + ", serial " + serial);
        }
    }

    /** Whether it is the same number of the same criterion, whatever the box. */
    public boolean sameNumber(EvidenceCode other) {
        return serial == other.serial && criterion.equals(other.criterion);
    }

    @Override
    public int compareTo(EvidenceCode other) {
        return ORDER.compare(this, other);
    }
}
