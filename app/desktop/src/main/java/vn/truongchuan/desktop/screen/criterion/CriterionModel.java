package vn.truongchuan.desktop.screen.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.truongchuan.application.Editor;
import vn.truongchuan.desktop.kit.FieldSaver;
import vn.truongchuan.desktop.kit.LiveWorkspace;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.CriterionNotes;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.ListOrder;
import vn.truongchuan.domain.field.Reversal;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.domain.rating.StandardRating;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.text.Folding;

/** Which criterion is open, what is known of it and of all the others, and what can be done to it. */
final class CriterionModel {

    /** Which criteria the tree shows. */
    enum Filter { ALL, MINE, UNFINISHED }

    private final LiveWorkspace live;
    private final FieldSaver saver;
    private final Supplier<Editor> editor;
    private final ReadOnlyObjectWrapper<CriterionCode> selected = new ReadOnlyObjectWrapper<>();
    private SchoolRating rating;
    private Runnable saved = () -> { };
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObservableList<TreeRow> rows = FXCollections.observableArrayList();
    private final ChangeListener<SelfAssessment> follower = (value, before, now) -> follow();

    CriterionModel(LiveWorkspace live, FieldSaver saver, Supplier<Editor> editor) {
        this.live = live;
        this.saver = saver;
        this.editor = editor;
        live.nowProperty().addListener(follower);
        filter.addListener(o -> fillRows());
        follow();
        selected.set(rating.criteria().get(0).criterion().code());
    }

    void close() {
        live.nowProperty().removeListener(follower);
    }

    private void follow() {
        rating = live.now().rating();
        fillRows();
        saved.run();
    }

    private void fillRows() {
        List<TreeRow> next = new ArrayList<>();
        for (StandardRating standard : rating.standards()) {
            group(next, Integer.toString(standard.standard().number()), standard.standard().title(), standard.criteria());
        }
        live.now().set().extraLevel().filter(x -> !rating.clauses().isEmpty()).ifPresent(extra ->
                group(next, "M" + extra.number(), extra.article(), rating.clauses()));
        while (rows.size() > next.size()) {
            rows.remove(rows.size() - 1);
        }
        for (int i = 0; i < next.size(); i++) {
            if (i >= rows.size()) {
                rows.add(next.get(i));
            } else if (!rows.get(i).equals(next.get(i))) {
                rows.set(i, next.get(i));
            }
        }
    }

    private void group(List<TreeRow> target, String code, String title, List<CriterionRating> criteria) {
        List<TreeRow> lines = criteria.stream().filter(this::wanted).map(CriterionModel::row).toList();
        if (!lines.isEmpty()) {
            int done = (int) criteria.stream().filter(CriterionScreen::assessed).count();
            target.add(new TreeRow(code, title, done, criteria.size(), Optional.empty()));
            target.addAll(lines);
        }
    }

    private static TreeRow row(CriterionRating criterion) {
        int open = (int) criterion.requirements().filter(r -> r.outcome() == Outcome.NOT_ASSESSED).count();
        int all = (int) criterion.requirements().count();
        return new TreeRow(criterion.criterion().code().toString(), criterion.criterion().title(), all - open, all, Optional.of(criterion));
    }

    private boolean wanted(CriterionRating criterion) {
        return switch (filter.get()) {
            case ALL -> true;
            case MINE -> Folding.fold(notes(criterion.criterion().code()).responsible()).contains(Folding.fold(editor.get().name()));
            case UNFINISHED -> !CriterionScreen.assessed(criterion);
        };
    }

    ObservableList<TreeRow> rows() {
        return rows;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<CriterionCode> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Who hears of every save, also of one that changes no level. */
    void onSaved(Runnable listener) {
        saved = listener;
    }

    CriterionCode selected() {
        return selected.get();
    }

    /** The open criterion as it stands now. */
    CriterionRating current() {
        return rating.criterion(selected.get()).orElseThrow();
    }

    SelfAssessment now() {
        return live.now();
    }

    void select(CriterionCode code) {
        if (rating.criterion(code).isPresent()) {
            selected.set(code);
        }
    }

    /** Goes to the next (1) or previous (-1) criterion the tree shows. */
    void move(int by) {
        List<CriterionCode> shown = rows.stream().flatMap(r -> r.rating().stream()).map(r -> r.criterion().code()).toList();
        int at = shown.indexOf(selected.get());
        int next = at < 0 ? 0 : at + by;
        if (next >= 0 && next < shown.size()) {
            selected.set(shown.get(next));
        }
    }

    CriterionNotes notes(CriterionCode code) {
        return live.now().assessment().criterion(code);
    }

    List<EntityKey> points(Point.Kind kind) {
        return live.now().assessment().points(selected.get(), kind).stream().map(p -> new EntityKey(EntityKind.POINT, p.id())).toList();
    }

    List<EntityKey> actions() {
        return live.now().actions().stream().filter(a -> a.criterion().filter(selected.get()::equals).isPresent())
                .map(a -> a.fields().key()).toList();
    }

    int actionsFor(EntityKey weakness) {
        return live.now().actionsFor(weakness.id()).size();
    }

    EntityKey addPoint(Point.Kind kind) {
        EntityKey key = EntityKey.fresh(EntityKind.POINT);
        saver.save(List.of(FieldEdit.set(key.field(Point.CRITERION), selected.get().toString()),
                FieldEdit.set(key.field(Point.KIND), kind.name()), ListOrder.last(living(EntityKind.POINT), key)));
        return key;
    }

    /** A new action of this criterion, grown from a weakness where one is given. */
    EntityKey addAction(Optional<EntityKey> weakness) {
        EntityKey key = EntityKey.fresh(EntityKind.ACTION);
        List<FieldEdit> edits = new ArrayList<>(List.of(
                FieldEdit.set(key.field(ImprovementAction.CRITERION), selected.get().toString()),
                FieldEdit.set(key.field(ImprovementAction.STATUS), ImprovementAction.Status.PLANNED.name()),
                ListOrder.last(living(EntityKind.ACTION), key)));
        weakness.ifPresent(w -> edits.add(FieldEdit.set(key.field(ImprovementAction.WEAKNESS), w.id())));
        saver.save(edits);
        return key;
    }

    private List<Entity> living(EntityKind kind) {
        return live.now().fields().living(kind);
    }

    /** Deletes a point or an action; the result undoes it. */
    Runnable delete(EntityKey key) {
        List<FieldEdit> edits = List.of(FieldEdit.set(key.field(Entity.DELETED), "true"));
        List<FieldEdit> back = Reversal.of(live.now().fields(), edits);
        saver.save(edits);
        return () -> saver.save(back);
    }

    /** Evidence of the open criterion in the order of the codes. */
    List<EvidenceItem> evidence() {
        return live.now().evidence().usedIn(selected.get());
    }

    /** All evidence in which every word of the query stands, code, number and issuer included. */
    List<EvidenceItem> search(String query) {
        return live.now().evidence().items().stream().filter(i -> Folding.finds(query, i.title(), code(i),
                i.text(EvidenceItem.NUMBER), i.text(EvidenceItem.ISSUER), i.text(EvidenceItem.OLD_CODE))).toList();
    }

    /** The code as texts cite it; empty where there is none yet. */
    String code(EvidenceItem item) {
        return item.code().map(live.now().evidence().scheme()::cite).orElse("");
    }

    /** Attaches evidence to the open criterion without moving it from its home. */
    void attach(EvidenceItem item) {
        if (!live.now().evidence().usesOf(item).contains(selected.get())) {
            String used = item.text(EvidenceItem.ALSO_USED_IN);
            saver.save(FieldEdit.set(item.fields().key().field(EvidenceItem.ALSO_USED_IN),
                    used.isBlank() ? selected.get().toString() : used + "," + selected.get()));
        }
    }
}
