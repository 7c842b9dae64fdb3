package vn.truongchuan.documents;

import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.TextStyle;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.domain.assessment.StandardNotes;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.StandardRating;
import vn.truongchuan.domain.standard.Standard;
import vn.truongchuan.domain.standard.StandardSet;

/** Part II B.I: each standard with its opening, its criteria and its conclusion. */
final class ReportStandards {
    private final Draft draft;
    private final WordFile file;

    ReportStandards(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
    }

    static String title(StandardSet set) {
        int top = set.levels().get(set.levels().size() - 1);
        return "I. TỰ ĐÁNH GIÁ TIÊU CHÍ MỨC " + (top == 3 ? "1, 2 VÀ 3" : "1 VÀ " + top);
    }

    static String name(Standard standard) {
        return "Tiêu chuẩn " + standard.number() + ": " + standard.title();
    }

    /** Says once that the levels' texts are ours. */
    static void restatement(Draft draft) {
        draft.file().para(ParaForm.BODY).text("(Nội dung các mức in nghiêng dưới mỗi tiêu chí là phần diễn đạt tóm lược do phần mềm "
                + "biên soạn; nguyên văn xem tại Thông tư số " + draft.self().set().regulation().number() + " "
                + VietnameseDates.inWords(draft.self().set().regulation().issued())
                + " của Bộ trưởng Bộ Giáo dục và Đào tạo.)", Letter.ITALIC);
    }

    void write() {
        file.heading(TextStyle.STANDARD, title(draft.self().set()), ReportMarks.CRITERIA);
        restatement(draft);
        ReportCriterion criteria = new ReportCriterion(draft);
        int done = 0;
        int total = draft.rating().criteria().size();
        for (StandardRating standard : draft.rating().standards()) {
            int number = standard.standard().number();
            StandardNotes notes = draft.self().assessment().standard(number);
            file.heading(TextStyle.STANDARD, name(standard.standard()), ReportMarks.standard(number));
            file.heading(TextStyle.CRITERION, "Mở đầu", ReportMarks.opening(number));
            text(notes.opening(), number, StandardNotes.OPENING, "mở đầu Tiêu chuẩn " + number);
            for (CriterionRating criterion : standard.criteria()) {
                draft.progress().stopIfCancelled();
                draft.progress().step(++done, total, criterion.criterion().code().toString());
                criteria.write(criterion);
            }
            conclusion(standard, notes);
        }
    }

    private void text(String stored, int standard, String field, String part) {
        Place place = Place.of(new EntityKey(EntityKind.STANDARD, Integer.toString(standard)), field);
        file.texts(draft.gaps().need(draft.show(stored), place, part), ParaForm.BODY);
    }

    private void conclusion(StandardRating standard, StandardNotes notes) {
        int number = standard.standard().number();
        file.heading(TextStyle.CRITERION, "Kết luận về Tiêu chuẩn " + number, ReportMarks.conclusion(number));
        file.para(ParaForm.ITEM).text("1. Những điểm mạnh nổi bật");
        text(notes.strengths(), number, StandardNotes.STRENGTHS, "điểm mạnh nổi bật của Tiêu chuẩn " + number);
        file.para(ParaForm.ITEM).text("2. Những điểm yếu cơ bản");
        text(notes.weaknesses(), number, StandardNotes.WEAKNESSES, "điểm yếu cơ bản của Tiêu chuẩn " + number);
        file.para(ParaForm.ITEM).text("3. Kết quả");
        for (int level : draft.self().set().levels()) {
            LevelCount count = LevelCount.of(standard.criteria(), level);
            if (count.having() > 0) {
                file.body("- Mức " + level + ": " + count.words() + ".");
            }
        }
        file.para(ParaForm.BODY).text("- Kết quả Tiêu chuẩn " + number + ": ")
                .text(LevelWords.result(standard.range()), Letter.BOLD).text(".");
    }
}
