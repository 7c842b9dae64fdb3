package vn.truongchuan.domain.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.truongchuan.domain.field.Dates;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.standard.CriterionCode;

/** One action of the improvement plan (kế hoạch cải tiến chất lượng). */
public record ImprovementAction(Entity fields, Optional<CriterionCode> criterion, Optional<String> weakness, Optional<Status> status) {
    public static final String CRITERION = "criterion";
    /** Id of the weakness it grew from. */
    public static final String WEAKNESS = "weakness";
    public static final String CONTENT = "content";
    public static final String OWNER = "owner";
    public static final String COORDINATION = "coordination";
    public static final String CONDITIONS = "conditions";
    public static final String START = "start";
    public static final String END = "end";
    /** Whole đồng. */
    public static final String COST = "costDong";
    public static final String SOURCE = "source";
    public static final String EXPECTED = "expected";
    public static final String STATUS = "status";
    /** What came of it, for the follow-up. */
    public static final String RESULT = "result";

    /** How far an action is. */
    public enum Status { PLANNED, IN_PROGRESS, DONE, NOT_DONE }

    public static ImprovementAction from(Entity entity) {
        Optional<Status> status = Optional.empty();
        for (Status each : Status.values()) {
            if (each.name().equals(entity.text(STATUS))) {
                status = Optional.of(each);
            }
        }
        return new ImprovementAction(entity, CriterionCode.tryParse(entity.text(CRITERION)), entity.get(WEAKNESS), status);
    }

    public String id() {
        return fields.key().id();
    }

    public String text(String name) {
        return fields.text(name);
    }

    public Optional<LocalDate> date(String name) {
        return Dates.parse(text(name));
    }

    /** Whole đồng; empty where nothing or no number was entered. */
    public Optional<Long> cost() {
        String cost = text(COST).replaceAll("[.\\s]", "");
        return cost.matches("\\d{1,15}") ? Optional.of(Long.parseLong(cost)) : Optional.empty();
    }
}
