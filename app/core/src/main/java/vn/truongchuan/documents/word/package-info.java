/** Our few words over POI's XWPF: file, page, paragraph, table, field. Knows NĐ 30/2020 and nothing of schools. Uses base. */
package vn.truongchuan.documents.word;
