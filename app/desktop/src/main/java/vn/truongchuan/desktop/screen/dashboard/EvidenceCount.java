package vn.truongchuan.desktop.screen.dashboard;

import java.time.LocalDate;
import java.util.List;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;

/** How the evidence stands: how many there are, with a file, without, no longer valid on a day, used by no text. */
record EvidenceCount(int all, int withFile, int withoutFile, int expired, int unused) {

    static EvidenceCount of(SelfAssessment now, LocalDate day) {
        List<EvidenceItem> items = now.evidence().items();
        int withFile = (int) items.stream().filter(i -> i.file().isPresent()).count();
        return new EvidenceCount(items.size(), withFile, items.size() - withFile,
                (int) items.stream().filter(i -> i.expiredOn(day)).count(),
                (int) items.stream().filter(i -> now.evidence().citedIn(i).isEmpty()).count());
    }
}
