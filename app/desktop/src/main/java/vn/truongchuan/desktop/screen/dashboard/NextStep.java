package vn.truongchuan.desktop.screen.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.text.Folding;

/**
 * Something that is worth doing next, in the order of the work.
 *
 * @param key of its sentence
 * @param arguments what the sentence names
 * @param place where one does it; empty where a whole screen is meant
 * @param screen the screen where one does it, "" where there is a place
 */
record NextStep(String key, List<String> arguments, Optional<Place> place, String screen) {
    private static final int MOST = 7;

    /** The next steps for this person, at most seven. */
    static List<NextStep> of(SelfAssessment now, SchoolRating rating, String person) {
        List<NextStep> steps = new ArrayList<>();
        int disputed = now.fields().disputed().size();
        if (disputed > 0) {
            steps.add(new NextStep("disputes", List.of(Integer.toString(disputed)), Optional.empty(), "disputes"));
        }
        List<Feedback> waiting = now.feedback().stream().filter(f -> f.state() == Feedback.State.OPEN).toList();
        if (!waiting.isEmpty()) {
            steps.add(new NextStep("feedback", List.of(Integer.toString(waiting.size())),
                    Optional.of(Place.of(Feedback.key(waiting.get(0).id()))), ""));
        }
        if (now.school().text(School.PRINCIPAL).isBlank() && now.school().text(School.ADDRESS).isBlank()) {
            steps.add(screen("profile", "school"));
        }
        if (now.council().size() < now.set().council().minMembers()) {
            steps.add(new NextStep("council", List.of(Integer.toString(now.council().size()),
                    Integer.toString(now.set().council().minMembers())), Optional.empty(), "council"));
        }
        rating.criteria().stream().filter(c -> mine(now, c, person)).forEach(c -> open(steps, c, "mine"));
        rating.criteria().stream().filter(c -> !mine(now, c, person)).filter(c -> !c.untouched()).forEach(c -> open(steps, c, "begun"));
        unfounded(now, rating, steps);
        unplanned(now, steps);
        rating.criteria().stream().filter(CriterionRating::untouched).findFirst()
                .ifPresent(c -> steps.add(criterion("untouched", c.criterion().code(), c.criterion().title())));
        return steps.stream().distinct().limit(MOST).toList();
    }

    private static boolean mine(SelfAssessment now, CriterionRating criterion, String person) {
        String responsible = Folding.fold(now.assessment().criterion(criterion.criterion().code()).responsible());
        return !person.isBlank() && responsible.contains(Folding.fold(person));
    }

    private static void open(List<NextStep> steps, CriterionRating criterion, String key) {
        List<Place> waiting = criterion.requirements().filter(r -> r.outcome() == Outcome.NOT_ASSESSED)
                .map(r -> Place.of(new EntityKey(EntityKind.REQUIREMENT, r.requirement().id().toString()))
                        .in(criterion.criterion().code())).toList();
        if (!waiting.isEmpty()) {
            steps.add(new NextStep(key, List.of(criterion.criterion().code().toString(), criterion.criterion().title(),
                    Integer.toString(waiting.size())), Optional.of(waiting.get(0)), ""));
        }
    }

    /** Requirements that are said to be met without a word or without evidence. */
    private static void unfounded(SelfAssessment now, SchoolRating rating, List<NextStep> steps) {
        for (CriterionRating criterion : rating.criteria()) {
            List<RequirementAssessment> bare = criterion.requirements().map(r -> now.assessment().of(r.requirement().id()))
                    .filter(a -> a.verdict() == Verdict.MET && a.statement().cited().isEmpty()).toList();
            if (!bare.isEmpty()) {
                CriterionCode code = criterion.criterion().code();
                steps.add(new NextStep("unfounded", List.of(code.toString(), Integer.toString(bare.size())), Optional.of(
                        Place.of(new EntityKey(EntityKind.REQUIREMENT, bare.get(0).id().toString())).in(code)), ""));
            }
        }
    }

    /** Weaknesses against which nothing is planned. */
    private static void unplanned(SelfAssessment now, List<NextStep> steps) {
        List<Point> bare = now.assessment().points().stream().filter(p -> p.kind() == Point.Kind.WEAKNESS && !p.text().isBlank())
                .filter(p -> now.actionsFor(p.id()).isEmpty()).toList();
        if (!bare.isEmpty()) {
            Point first = bare.get(0);
            steps.add(new NextStep("unplanned", List.of(Integer.toString(bare.size())), Optional.of(
                    Place.of(new EntityKey(EntityKind.POINT, first.id())).in(first.criterion())), ""));
        }
    }

    private static NextStep screen(String key, String screen) {
        return new NextStep(key, List.of(), Optional.empty(), screen);
    }

    private static NextStep criterion(String key, CriterionCode code, String title) {
        return new NextStep(key, List.of(code.toString(), title),
                Optional.of(Place.of(new EntityKey(EntityKind.CRITERION, code.toString())).in(code)), "");
    }
}
