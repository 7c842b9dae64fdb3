package vn.truongchuan.domain.evidence;

import java.util.Optional;

/** A piece of evidence gets another code, or loses the one it has. */
public record CodeChange(EvidenceItem item, Optional<EvidenceCode> after) {

    public Optional<EvidenceCode> before() {
        return item.code();
    }

    /** Whether the criterion or the serial changes; a code that only changes its box keeps its number. */
    public boolean leavesItsNumber() {
        return before().isPresent() && (after().isEmpty() || !before().get().sameNumber(after().get()));
    }
}
