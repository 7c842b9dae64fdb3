package vn.truongchuan.documents;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.Marker;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.IndicatorRating;
import vn.truongchuan.domain.rating.LevelRating;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.rating.RequirementRating;
import vn.truongchuan.domain.rating.RequirementRating.Counting;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.Requirement;

/** What a level demands (in italics) and what the school says about it, the parts of a điểm run together in order. */
final class PresentState {
    private final Draft draft;
    private final WordFile file;

    PresentState(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
    }

    /** The demands of all levels in our words, without those not meant for this school. */
    void demands(CriterionRating rating, boolean levels) {
        for (LevelRating level : rating.levels()) {
            if (levels) {
                file.para(ParaForm.BODY.keepNext()).text("Mức " + level.level() + " (tóm lược):", Letter.ITALIC);
            }
            for (IndicatorRating indicator : level.indicators()) {
                List<String> parts = indicator.requirements().stream().filter(r -> r.counting() != Counting.NOT_FOR_THIS_SCHOOL)
                        .map(PresentState::demand).toList();
                if (!parts.isEmpty()) {
                    file.para(ParaForm.BODY).text(letter(indicator) + String.join(" ", parts), Letter.ITALIC);
                }
            }
        }
    }

    private static String demand(RequirementRating rating) {
        Requirement requirement = rating.requirement();
        return rating.counting() == Counting.OUT_OF_FORCE
                ? requirement.summary() + " (Không tính: " + requirement.status().map(s -> s.note()).orElse("") + ")"
                : requirement.summary();
    }

    private static String letter(IndicatorRating indicator) {
        return indicator.key().isEmpty() ? "" : indicator.key() + ") ";
    }

    void write(CriterionRating criterion, LevelRating level) {
        paragraphs(criterion, level).forEach(file::body);
    }

    /** What is said about one level, at least one paragraph. */
    List<String> paragraphs(CriterionRating criterion, LevelRating level) {
        if (notReached(criterion, level)) {
            return List.of("Không xét Mức " + level.level() + " vì tiêu chí chưa đạt Mức " + (level.level() - 1) + ".");
        }
        if (unwritten(level)) {
            CriterionCode code = criterion.criterion().code();
            Place place = Place.of(new EntityKey(EntityKind.CRITERION, code.toString())).in(code);
            return List.of(draft.gaps().mark(place, "hiện trạng " + CriterionNames.full(code)
                    + (code.extra() ? "" : " Mức " + level.level())));
        }
        List<String> all = new ArrayList<>();
        for (IndicatorRating indicator : level.indicators()) {
            List<String> lines = lines(indicator);
            if (!lines.isEmpty()) {
                all.add(letter(indicator) + lines.get(0));
                all.addAll(lines.subList(1, lines.size()));
            }
        }
        return all.isEmpty() ? List.of("Không áp dụng đối với trường.") : all;
    }

    /** Whether there is something to say at this level and nothing of it was said: one mark is enough. */
    private boolean unwritten(LevelRating level) {
        List<RequirementRating> requirements = level.indicators().stream().flatMap(i -> i.requirements().stream()).toList();
        return requirements.stream().allMatch(r -> statement(r).isBlank())
                && requirements.stream().anyMatch(r -> r.counting() == Counting.COUNTED || r.counting() == Counting.SCHOOL_PROFILE_OPEN);
    }

    /** A level above one that is certainly not met, about which nothing was written. */
    private boolean notReached(CriterionRating criterion, LevelRating level) {
        boolean failedBelow = criterion.levels().stream()
                .anyMatch(l -> l.level() < level.level() && l.outcome() == Outcome.NOT_MET);
        return failedBelow && level.indicators().stream().flatMap(i -> i.requirements().stream())
                .allMatch(r -> statement(r).isBlank());
    }

    private String statement(RequirementRating rating) {
        return draft.show(draft.self().assessment().of(rating.requirement().id()).statement());
    }

    /** The paragraphs of one điểm: statements follow one another, line ends within a statement begin a new paragraph. */
    private List<String> lines(IndicatorRating indicator) {
        List<String> lines = new ArrayList<>();
        for (RequirementRating rating : indicator.requirements()) {
            List<String> own = own(rating);
            for (int i = 0; i < own.size(); i++) {
                if (i == 0 && !lines.isEmpty()) {
                    lines.set(lines.size() - 1, joined(lines.get(lines.size() - 1), own.get(0)));
                } else {
                    lines.add(own.get(i));
                }
            }
        }
        return lines;
    }

    private static String joined(String before, String next) {
        boolean ended = ".;:!?…".indexOf(before.charAt(before.length() - 1)) >= 0 || Marker.ends(before);
        return before + (ended ? " " : ". ") + next;
    }

    private List<String> own(RequirementRating rating) {
        String statement = statement(rating);
        if (!statement.isBlank()) {
            return statement.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
        return switch (rating.counting()) {
            case NOT_FOR_THIS_SCHOOL, OUT_OF_FORCE -> List.of();
            case SAID_NOT_APPLICABLE -> List.of("(Nội dung \"" + rating.requirement().summary().replaceFirst("\\.$", "")
                    + "\" không áp dụng đối với trường.)");
            case COUNTED, SCHOOL_PROFILE_OPEN -> List.of(draft.gaps().mark(place(rating.requirement()), part(rating.requirement())));
        };
    }

    private static Place place(Requirement requirement) {
        return Place.of(new EntityKey(EntityKind.REQUIREMENT, requirement.id().toString()), "statement")
                .in(requirement.id().criterion());
    }

    private static String part(Requirement requirement) {
        String where = requirement.id().criterion().extra() ? "" : " Mức " + requirement.id().level();
        return "hiện trạng " + CriterionNames.full(requirement.id().criterion()) + where + " mục " + requirement.key();
    }
}
