/**
 * Our few words over POI's XSSF: workbook, sheet, typed cells, print setup. Knows nothing of schools.
 * Uses documents.word for clean texts.
 */
package vn.truongchuan.documents.sheet;
