package vn.truongchuan.architecture.wrong.store;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Wrong: POI belongs to documents. */
final class StoreThatUsesPoi {

    int paragraphs(XWPFDocument document) {
        return document.getParagraphs().size();
    }
}
