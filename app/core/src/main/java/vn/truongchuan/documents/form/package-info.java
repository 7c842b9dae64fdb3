/** The Word form of one criterion, filled in by hand and read back slot by slot. Knows slots, not workspaces. Uses word, text, domain. */
package vn.truongchuan.documents.form;
