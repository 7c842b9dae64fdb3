package vn.truongchuan.documents;

import java.util.Optional;

/** The papers the program can write. */
public enum Paper {
    /** Basis: CV 5932, 5942/BGDĐT-QLCL 2018 Phụ lục 6. */
    REPORT("report", Kind.DOCX, "Báo cáo tự đánh giá"),
    /** Basis: CV 5932, 5942/BGDĐT-QLCL 2018 Phụ lục 5a, 5b. */
    CRITERION_SHEETS("criterion-sheets", Kind.DOCX, "Phiếu đánh giá tiêu chí"),
    EVIDENCE_LIST("evidence-list", Kind.DOCX, "Danh mục mã minh chứng"),
    EVIDENCE_LIST_XLSX("evidence-list-xlsx", Kind.XLSX, "Danh mục mã minh chứng"),
    PLAN("plan", Kind.DOCX, "Kế hoạch cải tiến chất lượng"),
    PLAN_XLSX("plan-xlsx", Kind.XLSX, "Kế hoạch cải tiến chất lượng"),
    SUMMARY_XLSX("summary-xlsx", Kind.XLSX, "Tổng hợp kết quả và cơ sở dữ liệu");

    private final String id;
    private final Kind kind;
    private final String title;

    Paper(String id, Kind kind, String title) {
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    /** What kind of file it is. */
    public enum Kind {
        DOCX(".docx"), XLSX(".xlsx");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /** End of the file name, dot included. */
        public String ending() {
            return ending;
        }
    }

    public static Optional<Paper> find(String id) {
        for (Paper paper : values()) {
            if (paper.id.equals(id)) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }

    /** Stable word for commands. */
    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Its official Vietnamese name, also the beginning of its file name. */
    public String title() {
        return title;
    }
}
