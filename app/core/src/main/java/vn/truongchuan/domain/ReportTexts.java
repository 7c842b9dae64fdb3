package vn.truongchuan.domain;

import java.util.List;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;

/** The general parts of the report and its abbreviations. */
public record ReportTexts(Entity parts, List<Abbreviation> abbreviations) {
    public static final EntityKey KEY = new EntityKey(EntityKind.REPORT, "-");
    /** A.1 Tình hình chung của nhà trường. */
    public static final String SITUATION = "situation";
    /** A.2 Mục đích tự đánh giá. */
    public static final String PURPOSE = "purpose";
    /** A.3 Tóm tắt quá trình và những vấn đề nổi bật. */
    public static final String PROCESS = "process";
    public static final String EXTRA_LEVEL_OPENING = "level4Opening";
    public static final String EXTRA_LEVEL_CONCLUSION = "level4Conclusion";
    /** Phần III Kết luận chung. */
    public static final String GENERAL_CONCLUSION = "generalConclusion";
    /** Phần III.4 Đề xuất, kiến nghị (TT57). */
    public static final String PROPOSALS = "proposals";

    public ReportTexts {
        abbreviations = List.copyOf(abbreviations);
    }

    public String text(String name) {
        return parts.text(name);
    }

    /** A short form and what it stands for. */
    public record Abbreviation(String id, String shortForm, String full) {
        public static final String SHORT = "short";
        public static final String FULL = "full";
    }
}
