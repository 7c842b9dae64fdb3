package vn.truongchuan.domain.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.standard.CriterionCode;

/** Weaknesses nothing is planned for, and actions that lack who, what, when or from which money. */
final class PlanChecks {
    private final SelfAssessment assessment;
    private final List<Finding> findings = new ArrayList<>();

    private PlanChecks(SelfAssessment assessment) {
        this.assessment = assessment;
    }

    static List<Finding> of(SelfAssessment assessment) {
        PlanChecks checks = new PlanChecks(assessment);
        checks.points();
        assessment.actions().forEach(checks::action);
        return checks.findings;
    }

    private void points() {
        Set<String> planned = new HashSet<>();
        assessment.actions().forEach(a -> a.weakness().ifPresent(planned::add));
        for (Point point : assessment.assessment().points()) {
            Place place = Place.of(new EntityKey(EntityKind.POINT, point.id()), Point.TEXT).in(point.criterion());
            if (point.text().plain().isBlank()) {
                findings.add(FindingKind.POINT_EMPTY.at(place, Finding.address(point.criterion()),
                        Finding.word("point." + point.kind().name())));
            } else if (point.kind() == Point.Kind.WEAKNESS && !planned.contains(point.id())) {
                findings.add(FindingKind.WEAKNESS_NO_ACTION.at(place, Finding.address(point.criterion()),
                        Texts.excerpt(point.text().plain())));
            }
        }
    }

    private void action(ImprovementAction action) {
        if (action.text(ImprovementAction.CONTENT).isBlank()) {
            add(FindingKind.ACTION_NO_CONTENT, action, ImprovementAction.CONTENT);
        }
        if (action.text(ImprovementAction.OWNER).isBlank()) {
            add(FindingKind.ACTION_NO_OWNER, action, ImprovementAction.OWNER);
        }
        if (action.text(ImprovementAction.START).isBlank() && action.text(ImprovementAction.END).isBlank()) {
            add(FindingKind.ACTION_NO_TIME, action, ImprovementAction.END);
        }
        for (String field : List.of(ImprovementAction.START, ImprovementAction.END)) {
            if (!action.text(field).isBlank() && action.date(field).isEmpty()) {
                findings.add(FindingKind.DATE_UNREADABLE.at(place(action, field), Finding.word("action." + field), action.text(field)));
            }
        }
        action.date(ImprovementAction.START).flatMap(start -> action.date(ImprovementAction.END).filter(start::isAfter))
                .ifPresent(end -> add(FindingKind.ACTION_DATES, action, ImprovementAction.END,
                        Finding.day(action.date(ImprovementAction.START).orElseThrow()), Finding.day(end)));
        money(action);
        boolean gone = action.weakness()
                .filter(id -> assessment.assessment().points().stream().noneMatch(p -> p.id().equals(id))).isPresent();
        if (action.weakness().isEmpty() || gone) {
            add(FindingKind.ACTION_NO_WEAKNESS, action, ImprovementAction.WEAKNESS);
        }
    }

    private void money(ImprovementAction action) {
        String cost = action.text(ImprovementAction.COST);
        if (!cost.isBlank() && action.cost().isEmpty()) {
            add(FindingKind.ACTION_COST, action, ImprovementAction.COST, cost);
        }
        if (action.cost().orElse(0L) > 0 && action.text(ImprovementAction.SOURCE).isBlank()) {
            add(FindingKind.ACTION_NO_SOURCE, action, ImprovementAction.SOURCE);
        }
    }

    private void add(FindingKind kind, ImprovementAction action, String field, String... more) {
        List<String> arguments = new ArrayList<>();
        arguments.add(action.criterion().map(Finding::address).orElse(Finding.word("action.general")));
        String content = Texts.excerpt(assessment.evidence().show(
                new CitedText(action.text(ImprovementAction.CONTENT))));
        arguments.add(content.isEmpty() ? Finding.word("action.nameless") : content);
        arguments.addAll(List.of(more));
        findings.add(kind.at(place(action, field), arguments.toArray(String[]::new)));
    }

    private static Place place(ImprovementAction action, String field) {
        Place place = Place.of(action.fields().key(), field);
        Optional<CriterionCode> code = action.criterion();
        return code.map(place::in).orElse(place);
    }
}
