/** Drives as people choose them, what a stick shows of a virus, and how bytes and names come to stay on a disk. Uses base. */
package vn.truongchuan.drive;
