/** Packages: written, read back, broken in every way we know of, and refused with the right code. */
package vn.truongchuan.exchange;
