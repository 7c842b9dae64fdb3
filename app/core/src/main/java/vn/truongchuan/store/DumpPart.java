package vn.truongchuan.store;

/** The files of a dump, each with one JSON object a line. */
enum DumpPart {
    WORKSPACE("workspace.jsonl"), SEEN("seen.jsonl"), FIELDS("fields.jsonl"), HISTORY("history.jsonl");

    private final String file;

    DumpPart(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
