package vn.truongchuan.desktop.screen.criterion;

import java.util.List;
import vn.truongchuan.desktop.kit.LevelMark;
import vn.truongchuan.desktop.kit.SavedSegments;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRange;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.RatingWords;
import vn.truongchuan.text.WhyWords;

/** The words of this screen together with those of levels, and the looks that go with them. */
record Words(Messages screen, RatingWords rating, WhyWords why) {

    static Words of(ScreenContext context) {
        return new Words(context.messages(), RatingWords.in(context.texts().locale()), WhyWords.in(context.texts().locale()));
    }

    String text(String key, Object... arguments) {
        return screen.text(key, arguments);
    }

    /** The four verdicts as segments; what was never assessed is stored as nothing. */
    List<SavedSegments.Segment> verdicts() {
        return List.of(segment(Verdict.MET, Tone.MET), segment(Verdict.NOT_MET, Tone.NOT_MET),
                new SavedSegments.Segment("", rating.verdict(Verdict.NOT_ASSESSED), Tone.UNKNOWN),
                segment(Verdict.NOT_APPLICABLE, Tone.UNKNOWN));
    }

    private SavedSegments.Segment segment(Verdict verdict, Tone tone) {
        return new SavedSegments.Segment(verdict.name(), rating.verdict(verdict), tone);
    }

    static Tone tone(LevelRange range) {
        return range.failed() ? Tone.NOT_MET : range.open() ? Tone.UNKNOWN : Tone.ACCENT;
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case MET -> Tone.MET;
            case NOT_MET -> Tone.NOT_MET;
            case NOT_ASSESSED, NOT_APPLICABLE -> Tone.UNKNOWN;
        };
    }

    /** Shows a criterion's level in a mark. */
    void mark(LevelMark mark, CriterionRating criterion) {
        String words = rating.level(criterion);
        LevelRange range = criterion.range();
        if (range.failed()) {
            mark.show(LevelMark.Kind.NONE, 0, words);
        } else if (range.open()) {
            mark.show(criterion.untouched() ? LevelMark.Kind.UNTOUCHED : LevelMark.Kind.OPEN, 0, words);
        } else {
            mark.show(LevelMark.Kind.LEVEL, range.lower(), words);
        }
    }
}
