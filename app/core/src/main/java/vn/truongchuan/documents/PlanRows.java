package vn.truongchuan.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.standard.CriterionCode;

/** What the plan's papers read from improvement actions. */
final class PlanRows {
    private PlanRows() {
    }

    /** The criterion an action belongs to: its own, or that of the weakness it grew from. */
    static Optional<CriterionCode> criterion(SelfAssessment self, ImprovementAction action) {
        return action.criterion().or(() -> weakness(self, action).map(Point::criterion));
    }

    static Optional<Point> weakness(SelfAssessment self, ImprovementAction action) {
        return action.weakness().flatMap(id -> self.assessment().points().stream().filter(p -> p.id().equals(id)).findFirst());
    }

    static List<ImprovementAction> of(SelfAssessment self, CriterionCode code) {
        return self.actions().stream().filter(a -> criterion(self, a).filter(code::equals).isPresent()).toList();
    }

    /** "01/9/2024 - 31/5/2025"; one day where only one was entered. */
    static String time(ImprovementAction action) {
        Optional<LocalDate> start = action.date(ImprovementAction.START);
        Optional<LocalDate> end = action.date(ImprovementAction.END);
        if (start.isPresent() && end.isPresent()) {
            return VietnameseDates.inDigits(start.get()) + " - " + VietnameseDates.inDigits(end.get());
        }
        return start.map(day -> "Từ " + VietnameseDates.inDigits(day))
                .or(() -> end.map(day -> "Đến " + VietnameseDates.inDigits(day))).orElse("");
    }

    /** Who leads and who works with them. */
    static String people(ImprovementAction action) {
        String with = action.text(ImprovementAction.COORDINATION);
        return action.text(ImprovementAction.OWNER) + (with.isBlank() ? "" : "; phối hợp: " + with);
    }

    static String cost(ImprovementAction action) {
        return action.cost().map(VietnameseNumbers::whole).orElse("");
    }

    /** How far it is in the words of the form; nothing where it has not begun. */
    static String status(ImprovementAction action) {
        return action.status().map(status -> switch (status) {
            case PLANNED -> "";
            case IN_PROGRESS -> "Đang thực hiện";
            case DONE -> "Hoàn thành";
            case NOT_DONE -> "Chưa hoàn thành";
        }).orElse("");
    }
}
