/** Papers read back: marked text against golden files, numbers of the page, workbooks cell by cell. */
package vn.truongchuan.documents;
