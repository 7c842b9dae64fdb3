package vn.truongchuan.documents.word;

import org.apache.poi.xwpf.usermodel.IBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** One table cell whose paragraphs the caller writes; it must get at least one. */
public final class WordCell {
    private final CTTc cell;
    private final IBody body;

    WordCell(CTTc cell, IBody body) {
        this.cell = cell;
        this.body = body;
    }

    public Para para(ParaForm form) {
        return new Para(cell.addNewP(), body, form);
    }
}
