package vn.truongchuan.desktop.screen.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.truongchuan.desktop.kit.FieldSaver;
import vn.truongchuan.desktop.kit.LivingEntities;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.plan.ImprovementAction.Status;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;

/** The plan as rows by criterion with one action chosen, without nodes. */
final class PlanModel {
    private final FieldSaver saver;
    private final Supplier<LocalDate> today;
    private final LivingEntities actions;
    private final ObservableList<PlanRow> rows = FXCollections.observableArrayList();
    /** One view for everybody: a view that nobody holds would be collected with its listeners. */
    private final ObservableList<PlanRow> readable = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Optional<EntityKey>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>();

    /** Which rows are shown. */
    enum Filter { ALL, OPEN, OVERDUE, NO_OWNER, WEAKNESS }

    /** What the plan adds up to; {@code unpriced} actions have no cost written. */
    record Totals(int actions, long done, long overdue, long open, long money, long unpriced) {
    }

    PlanModel(FieldSaver saver, Supplier<LocalDate> today) {
        this.saver = saver;
        this.today = today;
        this.actions = new LivingEntities(saver, EntityKind.ACTION);
        filter.addListener((value, before, now) -> refresh());
        refresh();
    }

    ObservableList<PlanRow> rows() {
        return readable;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** The action in the form. */
    ObjectProperty<Optional<EntityKey>> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** Reads the rows anew from what is saved; they change only where something shown changed. */
    void refresh() {
        SelfAssessment now = saver.live().now();
        List<PlanRow> next = new ArrayList<>();
        now.set().criteriaAndClauses().forEach(c -> group(next, now, Optional.of(c)));
        group(next, now, Optional.empty());
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
        totals.set(totals(now));
        if (selected.get().filter(k -> now.fields().entity(k).deleted()).isPresent()) {
            selected.set(Optional.empty());
        }
    }

    private void group(List<PlanRow> rows, SelfAssessment now, Optional<Criterion> criterion) {
        Optional<CriterionCode> code = criterion.map(Criterion::code);
        List<PlanRow> inside = new ArrayList<>();
        if (filter.get() == Filter.ALL || filter.get() == Filter.WEAKNESS) {
            code.ifPresent(c -> weaknesses(now, c).forEach(w -> inside.add(new PlanRow.Weakness(
                    new EntityKey(EntityKind.POINT, w.id()), c, now.evidence().show(w.text())))));
        }
        List<ImprovementAction> here = now.actions().stream().filter(a -> home(now, a).equals(code)).toList();
        here.stream().filter(this::shows).forEach(a -> inside.add(new PlanRow.Action(a,
                now.evidence().show(new CitedText(a.text(ImprovementAction.CONTENT))), overdue(a))));
        if (!inside.isEmpty()) {
            rows.add(new PlanRow.Group(code, criterion.map(Criterion::title).orElse(""),
                    here.stream().flatMap(a -> a.cost().stream()).mapToLong(Long::longValue).sum()));
            rows.addAll(inside);
        }
    }

    private static Optional<CriterionCode> home(SelfAssessment now, ImprovementAction action) {
        return action.criterion().filter(c -> now.set().criterion(c).isPresent());
    }

    private static Stream<Point> weaknesses(SelfAssessment now, CriterionCode code) {
        return now.assessment().points(code, Point.Kind.WEAKNESS).stream()
                .filter(w -> !w.text().isBlank() && now.actionsFor(w.id()).isEmpty());
    }

    private boolean shows(ImprovementAction action) {
        return switch (filter.get()) {
            case ALL -> true;
            case OPEN -> action.status().filter(Status.DONE::equals).isEmpty();
            case OVERDUE -> overdue(action) > 0;
            case NO_OWNER -> action.text(ImprovementAction.OWNER).isBlank();
            case WEAKNESS -> false;
        };
    }

    /** Days since it should have been done. */
    private long overdue(ImprovementAction action) {
        return action.status().filter(Status.DONE::equals).isPresent() ? 0
                : action.date(ImprovementAction.END).map(end -> Math.max(0, ChronoUnit.DAYS.between(end, today.get()))).orElse(0L);
    }

    private Totals totals(SelfAssessment now) {
        List<ImprovementAction> all = now.actions();
        return new Totals(all.size(), all.stream().filter(a -> a.status().filter(Status.DONE::equals).isPresent()).count(),
                all.stream().filter(a -> overdue(a) > 0).count(),
                now.set().criteriaAndClauses().mapToLong(c -> weaknesses(now, c.code()).count()).sum(),
                all.stream().flatMap(a -> a.cost().stream()).mapToLong(Long::longValue).sum(),
                all.stream().filter(a -> a.cost().isEmpty()).count());
    }

    /** Criteria and clauses an action can belong to. */
    List<Criterion> criteria() {
        return saver.live().now().set().criteriaAndClauses().toList();
    }

    ImprovementAction action(EntityKey key) {
        return ImprovementAction.from(saver.live().now().fields().entity(key));
    }

    /** The words of the weakness an action grew from, codes shown. */
    Optional<String> weaknessOf(EntityKey action) {
        SelfAssessment now = saver.live().now();
        return action(action).weakness().flatMap(id -> now.assessment().points().stream().filter(p -> p.id().equals(id)).findFirst())
                .map(p -> now.evidence().show(p.text()));
    }

    /** A new action for a weakness, chosen at once. */
    EntityKey actOn(PlanRow.Weakness weakness) {
        return choose(actions.add(Map.of(ImprovementAction.CRITERION, weakness.criterion().toString(),
                ImprovementAction.WEAKNESS, weakness.point().id(), ImprovementAction.STATUS, Status.PLANNED.name())));
    }

    /** A new action in the criterion of the chosen one. */
    EntityKey add() {
        String criterion = selected.get().map(k -> action(k).text(ImprovementAction.CRITERION)).orElse("");
        return choose(actions.add(Map.of(ImprovementAction.CRITERION, criterion, ImprovementAction.STATUS, Status.PLANNED.name())));
    }

    private EntityKey choose(EntityKey added) {
        if (filter.get() != Filter.ALL && filter.get() != Filter.OPEN) {
            filter.set(Filter.ALL);
        }
        selected.set(Optional.of(added));
        return added;
    }

    /** Deletes an action; the returned action brings it back and chooses it. */
    Runnable delete(EntityKey key) {
        Runnable back = actions.delete(key);
        selected.set(Optional.empty());
        return () -> {
            back.run();
            selected.set(Optional.of(key));
        };
    }
}
