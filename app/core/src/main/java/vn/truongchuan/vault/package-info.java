/**
 * Evidence files on disk by content digest: screen, add, open, verify, sweep.
 * Uses base, drive, domain.evidence; java.util.zip to sum contents and to look inside containers.
 */
package vn.truongchuan.vault;
