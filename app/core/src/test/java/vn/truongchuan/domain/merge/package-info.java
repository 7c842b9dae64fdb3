/** Merging, by table and by random histories. */
package vn.truongchuan.domain.merge;
