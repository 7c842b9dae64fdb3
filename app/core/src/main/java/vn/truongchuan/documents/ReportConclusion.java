package vn.truongchuan.documents;

import java.util.List;
import java.util.Optional;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.Letterhead;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.TextStyle;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.rating.RuleRating;
import vn.truongchuan.domain.school.Cycle;
import vn.truongchuan.domain.school.School;

/** Part III: the council's conclusion, counts and shares, the level, what the school may ask for, signature. */
final class ReportConclusion {
    private final Draft draft;
    private final WordFile file;

    ReportConclusion(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
    }

    void write() {
        file.heading(ParaForm.of(TextStyle.PART).newPage(), "Phần III", ReportMarks.PART_3).lineBreak().text("KẾT LUẬN CHUNG");
        file.texts(draft.gaps().need(draft.show(draft.self().report().text(ReportTexts.GENERAL_CONCLUSION)),
                Place.of(ReportTexts.KEY, ReportTexts.GENERAL_CONCLUSION), "kết luận chung"), ParaForm.BODY);
        file.para(ParaForm.ITEM).text("Kết quả tự đánh giá");
        for (int level : draft.self().set().levels()) {
            LevelCount count = LevelCount.of(draft.rating().criteria(), level);
            file.body("- Số lượng và tỷ lệ tiêu chí Mức " + level + ": đạt " + share(count.met(), count.having())
                    + "; không đạt " + share(count.notMet(), count.having())
                    + (count.notAssessed() > 0 ? "; chưa đánh giá " + share(count.notAssessed(), count.having()) : "") + ".");
        }
        if (!draft.rating().clauses().isEmpty()) {
            int all = draft.rating().clauses().size();
            int met = (int) draft.rating().clauses().stream().filter(c -> LevelWords.clause(c) == Outcome.MET).count();
            int notMet = (int) draft.rating().clauses().stream().filter(c -> LevelWords.clause(c) == Outcome.NOT_MET).count();
            file.body("- Số lượng và tỷ lệ tiêu chí Mức 4: đạt " + share(met, all) + "; không đạt " + share(notMet, all)
                    + (met + notMet < all ? "; chưa đánh giá " + share(all - met - notMet, all) : "") + ".");
        }
        file.para(ParaForm.BODY.keepNext()).text("- Mức đánh giá của trường: ")
                .text(LevelWords.result(draft.rating().level()), Letter.BOLD).text(".");
        recognition();
        file.para(ParaForm.PLAIN.keepNext());
        Letterhead.signature(file, false, draft.placeAndDate(Cycle.REPORT_DATE), "HIỆU TRƯỞNG", "(Ký tên, đóng dấu)",
                draft.school(School.PRINCIPAL, "họ và tên hiệu trưởng"));
    }

    private static String share(int part, int of) {
        String percent = VietnameseNumbers.percent(part, of);
        return part + "/" + of + (percent.isEmpty() ? "" : " (" + percent + ")");
    }

    /** The highest recognition of each kind that the self-assessment supports; nothing where none is certain. */
    private void recognition() {
        List<String> reached = List.of(highest("CAP_DO"), highest("CQG"), highest("MUC")).stream().flatMap(Optional::stream).toList();
        for (String label : reached) {
            file.para(ParaForm.BODY.keepNext())
                    .text("- Theo kết quả tự đánh giá, nhà trường đề nghị đánh giá ngoài để công nhận: " + label + ".");
        }
    }

    private Optional<String> highest(String kind) {
        return draft.rating().recognition().stream()
                .filter(r -> r.rule().result().startsWith(kind) && r.outcome() == Outcome.MET)
                .reduce((first, second) -> second).map(RuleRating::rule).map(rule -> rule.label());
    }
}
