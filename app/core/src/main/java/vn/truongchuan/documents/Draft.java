package vn.truongchuan.documents;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.word.Marker;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.domain.school.Cycle;
import vn.truongchuan.domain.school.School;

/** One Word paper being written: what it is about, the file it goes into, what was found missing, how far it is. */
record Draft(SelfAssessment self, SchoolRating rating, WordFile file, Gaps gaps, Progress progress) {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static Draft of(SelfAssessment self, WordFile file, Gaps gaps, Progress progress) {
        return new Draft(self, self.rating(), file, gaps, progress);
    }

    /** A text in which evidence may be cited, as people read it. */
    String show(String stored) {
        return show(new CitedText(stored));
    }

    String show(CitedText text) {
        return self.evidence().show(text);
    }

    /** A field of the school's profile in capitals, or its mark. */
    String capitals(String field, String part) {
        String text = school(field, part);
        return Marker.begins(text) ? text : text.toUpperCase(VIETNAMESE);
    }

    /** A field of the school's profile, or its mark. */
    String school(String field, String part) {
        return gaps.need(self.school().text(field), Place.of(EntityKey.SCHOOL, field), part);
    }

    String schoolName() {
        return school(School.NAME, "tên trường");
    }

    /** Name of the school in capitals. */
    String schoolCapitals() {
        return capitals(School.NAME, "tên trường");
    }

    /** Whether the forms are those of 2018 (boxed evidence codes) and not those of Thông tư 57/2026. */
    boolean is2018() {
        return self.set().evidenceCode().boxed();
    }

    /** Year the report is of: that of its date, or the year the school year ends in. */
    int year() {
        return self.cycle().date(Cycle.REPORT_DATE).map(LocalDate::getYear).orElse(self.cycle().schoolYear().start() + 1);
    }

    /** "địa danh, ngày … tháng … năm …"; a day that was not entered stays open to be written by hand. */
    String placeAndDate(String dateField) {
        Optional<LocalDate> day = self.cycle().date(dateField);
        return school(School.PLACE, "địa danh") + ", " + day.map(VietnameseDates::inWords).orElse(VietnameseDates.open(year()));
    }

    /** The number of the paper as entered, or left open to be written by hand. */
    String number(String field, String symbol) {
        String number = self.cycle().text(field).strip();
        return "Số: " + (number.isEmpty() ? "…/" + symbol + "-…" : number);
    }
}
