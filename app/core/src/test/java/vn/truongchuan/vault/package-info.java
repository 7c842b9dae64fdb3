/** Tests of the evidence vault with real files in temporary folders. */
package vn.truongchuan.vault;
