/** Encryption of a workspace where it lies: its key, the two small files that hold it, and what is made of it. */
package vn.truongchuan.exchange.protect;
