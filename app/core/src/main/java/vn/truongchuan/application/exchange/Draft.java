package vn.truongchuan.application.exchange;

import java.util.List;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.exchange.PackageContent;
import vn.truongchuan.exchange.PackageEvidence;

/**
 * A package that is ready to be written.
 *
 * @param fileName without its ending
 * @param missing evidence that is registered and does not lie here
 * @param findings what the sender should see first; never stands in the way
 */
public record Draft(PackageContent content, String fileName, List<FileDigest> missing, List<Finding> findings) {

    public Draft {
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /** Bytes of evidence that travel. */
    public long bytes() {
        return content.evidence().stream().filter(PackageEvidence::here).mapToLong(PackageEvidence::size).sum();
    }

    /** Evidence files that travel. */
    public int files() {
        return (int) content.evidence().stream().filter(PackageEvidence::here).count();
    }

    /** Evidence that is only listed. */
    public int leftOut() {
        return content.evidence().size() - files();
    }
}
