package vn.truongchuan.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.FileSource;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Checks;
import vn.truongchuan.domain.check.FileState;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.regulation.DataTableSets;

/** What the council should look at, for screens, command line and the step before a report. */
public final class Reviews {
    private Reviews() {
    }

    /** The findings, without a look at the evidence files. */
    public static List<Finding> of(SelfAssessment assessment) {
        return of(assessment, Map.of());
    }

    /**
     * The findings.
     *
     * @param files what is known of the evidence files; those not named were not looked at
     */
    public static List<Finding> of(SelfAssessment assessment, Map<FileDigest, FileState> files) {
        return Checks.run(assessment, DataTableSets.of(assessment.set()), files);
    }

    /** Which files the store does not hold; quick, for it reads no bytes. */
    public static Map<FileDigest, FileState> missing(SelfAssessment assessment, FileSource files) {
        Map<FileDigest, FileState> states = new HashMap<>();
        assessment.evidence().items().forEach(item -> item.file().filter(digest -> !files.holds(digest))
                .ifPresent(digest -> states.put(digest, FileState.MISSING)));
        return states;
    }
}
