package vn.truongchuan.domain.evidence;

/**
 * What a sweep did.
 *
 * @param thrown contents moved into the trash
 * @param deleted files deleted for good because they had lain there long enough
 */
public record VaultSweep(int thrown, int deleted) {
}
