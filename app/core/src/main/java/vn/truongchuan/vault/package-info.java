/** Evidence files on disk by content digest: screen, add, open, verify, sweep. Uses base; java.util.zip for sums and to look into containers. */
package vn.truongchuan.vault;
