package vn.truongchuan.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.Standard;

/** The improvement plan in the order it is printed: by standard, criterion, weakness; a weakness without action is there too. */
record PlanGroups(List<Group> groups) {

    PlanGroups {
        groups = List.copyOf(groups);
    }

    /** The lines of one standard, of the extra level, or of no criterion. */
    record Group(String title, String shortTitle, List<Line> lines) {

        /** Sum of the costs that were entered; empty where none was. */
        Optional<Long> cost() {
            return sum(lines.stream().flatMap(l -> l.action().stream()).flatMap(a -> a.cost().stream()));
        }
    }

    /** One line: an action, or a weakness that has none yet. */
    record Line(Optional<CriterionCode> criterion, Optional<Point> weakness, Optional<ImprovementAction> action) {

        String criterionName() {
            return criterion.map(CriterionNames::brief).orElse("");
        }
    }

    static PlanGroups of(SelfAssessment self) {
        List<Group> groups = new ArrayList<>();
        for (Standard standard : self.set().standards()) {
            add(groups, ReportStandards.name(standard), "Tiêu chuẩn " + standard.number(),
                    standard.criteria().stream().flatMap(c -> lines(self, c).stream()).toList());
        }
        self.set().extraLevel().ifPresent(extra -> add(groups, "Tiêu chí Mức " + extra.number(), "Mức " + extra.number(),
                extra.clauses().stream().flatMap(c -> lines(self, c).stream()).toList()));
        add(groups, "Nội dung chưa gắn với tiêu chí", "nội dung chưa gắn với tiêu chí", self.actions().stream()
                .filter(a -> PlanRows.criterion(self, a).flatMap(self.set()::criterion).isEmpty())
                .map(a -> new Line(Optional.empty(), PlanRows.weakness(self, a), Optional.of(a))).toList());
        return new PlanGroups(groups);
    }

    private static void add(List<Group> groups, String title, String shortTitle, List<Line> lines) {
        if (!lines.isEmpty()) {
            groups.add(new Group(title, shortTitle, lines));
        }
    }

    private static List<Line> lines(SelfAssessment self, Criterion criterion) {
        Optional<CriterionCode> code = Optional.of(criterion.code());
        List<ImprovementAction> actions = PlanRows.of(self, criterion.code());
        List<Line> lines = new ArrayList<>();
        for (Point weakness : self.assessment().points(criterion.code(), Point.Kind.WEAKNESS)) {
            List<ImprovementAction> own = actions.stream().filter(a -> a.weakness().filter(weakness.id()::equals).isPresent()).toList();
            own.forEach(action -> lines.add(new Line(code, Optional.of(weakness), Optional.of(action))));
            if (own.isEmpty() && !weakness.text().isBlank()) {
                lines.add(new Line(code, Optional.of(weakness), Optional.empty()));
            }
        }
        actions.stream().filter(a -> lines.stream().noneMatch(l -> l.action().filter(a::equals).isPresent()))
                .forEach(a -> lines.add(new Line(code, PlanRows.weakness(self, a), Optional.of(a))));
        return lines;
    }

    Optional<Long> cost() {
        return sum(groups.stream().flatMap(g -> g.cost().stream()));
    }

    private static Optional<Long> sum(Stream<Long> amounts) {
        return amounts.reduce(Long::sum);
    }

    List<ImprovementAction> actions() {
        return groups.stream().flatMap(g -> g.lines().stream()).flatMap(l -> l.action().stream()).toList();
    }

    /** Actions whose cost was never entered; they are not part of any sum. */
    long withoutCost() {
        return actions().stream().filter(a -> a.cost().isEmpty()).count();
    }
}
