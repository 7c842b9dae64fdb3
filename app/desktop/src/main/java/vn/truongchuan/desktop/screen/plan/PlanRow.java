package vn.truongchuan.desktop.screen.plan;

import java.util.Optional;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.standard.CriterionCode;

/** One line of the plan: a criterion's heading, a weakness that waits for an action, or an action. */
sealed interface PlanRow {

    /** What it stands for, so that a selection survives a change. */
    Object identity();

    /** Heading of a criterion with the money of its actions; no criterion where none was chosen. */
    record Group(Optional<CriterionCode> criterion, String title, long money) implements PlanRow {
        @Override
        public Object identity() {
            return criterion;
        }
    }

    /** A weakness from which no action has grown. */
    record Weakness(EntityKey point, CriterionCode criterion, String text) implements PlanRow {
        @Override
        public Object identity() {
            return point;
        }
    }

    /** An action; {@code overdue} days, 0 where it is in time or done. */
    record Action(ImprovementAction action, String content, long overdue) implements PlanRow {
        @Override
        public Object identity() {
            return action.fields().key();
        }
    }
}
