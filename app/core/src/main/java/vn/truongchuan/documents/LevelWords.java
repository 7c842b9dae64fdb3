package vn.truongchuan.documents;

import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRange;
import vn.truongchuan.domain.rating.Outcome;

/** Results in the words of the forms; what is not known yet is said to be not assessed, never failed. */
final class LevelWords {
    static final String NOT_ASSESSED = "Chưa đánh giá";
    static final String FAILED = "Không đạt";
    static final String MET = "Đạt";

    private LevelWords() {
    }

    /** "Đạt Mức 2", "Không đạt", "Chưa đánh giá", or what is certain so far. */
    static String result(LevelRange range) {
        if (range.failed()) {
            return FAILED;
        }
        if (range.settled()) {
            return "Đạt Mức " + range.lower();
        }
        return range.open() ? NOT_ASSESSED : "Đã đạt Mức " + range.lower() + ", chưa đánh giá xong mức cao hơn";
    }

    static String result(Outcome outcome) {
        return switch (outcome) {
            case MET, NOT_APPLICABLE -> MET;
            case NOT_MET -> FAILED;
            case NOT_ASSESSED -> NOT_ASSESSED;
        };
    }

    /** Whether a clause of the extra level is met by itself. */
    static Outcome clause(CriterionRating clause) {
        return clause.levels().get(0).outcome();
    }

    /** A range cut at the highest level of the criteria, without the extra level above. */
    static LevelRange upTo(LevelRange range, int top) {
        return new LevelRange(Math.min(range.lower(), top), Math.min(range.upper(), top));
    }
}
