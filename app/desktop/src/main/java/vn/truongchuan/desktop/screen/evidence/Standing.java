package vn.truongchuan.desktop.screen.evidence;

import java.util.Optional;
import vn.truongchuan.application.EvidenceFileState;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;

/** How a piece of evidence stands, the most urgent thing first. */
enum Standing {
    MISSING, CHANGED, NO_CODE, EXPIRED, NO_FILE, UNUSED, PAPER, FILE;

    /**
     * @param file what the last look at its file said
     */
    static Standing of(SelfAssessment now, EvidenceItem item, Optional<EvidenceFileState> file) {
        if (file.filter(EvidenceFileState.MISSING::equals).isPresent()) {
            return MISSING;
        }
        if (file.filter(EvidenceFileState.CHANGED::equals).isPresent()) {
            return CHANGED;
        }
        if (item.code().isEmpty()) {
            return NO_CODE;
        }
        if (item.expiredOn(now.cycle().assessmentDay())) {
            return EXPIRED;
        }
        boolean tangible = "PAPER".equals(item.text(EvidenceItem.FORM)) || "OBJECT".equals(item.text(EvidenceItem.FORM));
        if (item.file().isEmpty() && !tangible) {
            return NO_FILE;
        }
        if (unused(now, item)) {
            return UNUSED;
        }
        return item.file().isPresent() ? FILE : PAPER;
    }

    /** Cited nowhere and shared with no other criterion. */
    static boolean unused(SelfAssessment now, EvidenceItem item) {
        return now.evidence().citedIn(item).isEmpty() && item.alsoUsedIn().isEmpty();
    }
}
