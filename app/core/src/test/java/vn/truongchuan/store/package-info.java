/** Files that were torn, damaged, exchanged, locked or written by another version, and what the store makes of them. */
package vn.truongchuan.store;
