/** Evidence files on disk by content digest: screen, add, open, verify, sweep. Uses base; java.util.zip to sum and to look inside. */
package vn.truongchuan.vault;
