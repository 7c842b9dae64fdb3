/** Drives as people choose them, and what a stick shows of a virus; only ever reads. Uses base. */
package vn.truongchuan.drive;
