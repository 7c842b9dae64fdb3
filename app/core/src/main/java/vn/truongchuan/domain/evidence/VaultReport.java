package vn.truongchuan.domain.evidence;

import java.util.List;
import vn.truongchuan.base.FileDigest;

/**
 * What a check of the vault found.
 *
 * @param whole number of contents whose every byte is right
 * @param missing contents somebody refers to that are not there
 * @param changed contents that are there but are not what they were
 * @param foreign files that do not belong into a vault, relative to it
 */
public record VaultReport(int whole, List<FileDigest> missing, List<FileDigest> changed, List<String> foreign) {

    public VaultReport {
        missing = List.copyOf(missing);
        changed = List.copyOf(changed);
        foreign = List.copyOf(foreign);
    }

    /** Whether nothing is missing and nothing changed; foreign files do no harm. */
    public boolean sound() {
        return missing.isEmpty() && changed.isEmpty();
    }
}
