/** Proves that every code has its words in both languages. */
package vn.truongchuan.text;
