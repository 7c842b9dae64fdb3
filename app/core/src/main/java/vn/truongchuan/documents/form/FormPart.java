package vn.truongchuan.documents.form;

/** What a slot of a form is about. */
public enum FormPart {
    STATEMENT, STRENGTH, WEAKNESS, ACTION, EVIDENCE
}
