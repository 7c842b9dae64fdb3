package vn.truongchuan.store;

/** The files of a dump, each with one JSON object a line. */
enum DumpPart {
    WORKSPACE("workspace.jsonl"), SEEN("seen.jsonl"), FIELDS("fields.jsonl"), HISTORY("history.jsonl"), RECORDS("records.jsonl");

    private final String file;

    DumpPart(String file) {
        this.file = file;
    }

    /** Parts that backups of the first schema did not have. */
    boolean inSchema(int schema) {
        return this != RECORDS || schema > 1;
    }

    String file() {
        return file;
    }
}
