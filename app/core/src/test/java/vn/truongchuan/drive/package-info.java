/** Drives and signs as tables. */
package vn.truongchuan.drive;
