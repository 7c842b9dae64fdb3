/** Evidence files on disk by content digest: add, open, verify, sweep. Uses base. */
package vn.truongchuan.vault;
