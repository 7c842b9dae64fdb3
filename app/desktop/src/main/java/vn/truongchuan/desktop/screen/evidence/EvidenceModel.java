package vn.truongchuan.desktop.screen.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.truongchuan.application.EvidenceFileState;
import vn.truongchuan.desktop.kit.LiveWorkspace;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.text.Folding;

/** The register as filtered rows with some of them chosen, without nodes. */
final class EvidenceModel {
    private final LiveWorkspace live;
    private final ObservableList<EvidenceRow> rows = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty scope = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<List<String>> chosen = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(new Totals(0, 0, 0, 0));
    private final Map<String, EvidenceFileState> states = new HashMap<>();

    /** Which rows are shown. */
    enum Filter { ALL, NO_FILE, EXPIRED, UNUSED, LOST, NO_CODE }

    /** What the whole register holds, whatever the filter. */
    record Totals(int all, long noFile, long expired, long lost) {
    }

    EvidenceModel(LiveWorkspace live) {
        this.live = live;
        query.addListener((value, before, now) -> refresh());
        scope.addListener((value, before, now) -> refresh());
        filter.addListener((value, before, now) -> refresh());
        refresh();
    }

    /** The rows shown; a row that changed takes the place of its old one, so that a selection stays. */
    ObservableList<EvidenceRow> rows() {
        return rows;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** "" for all, "2" for a standard, "2.1" for a criterion. */
    StringProperty scopeProperty() {
        return scope;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** Ids of the chosen evidence. */
    ObjectProperty<List<String>> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    SelfAssessment now() {
        return live.now();
    }

    Optional<EvidenceItem> item(String id) {
        return now().evidence().find(id).filter(i -> !i.deleted());
    }

    /** What a look at the files said; older answers are forgotten. */
    void files(Map<String, EvidenceFileState> found) {
        states.clear();
        states.putAll(found);
        refresh();
    }

    /** Reads the rows anew from what is saved. */
    void refresh() {
        SelfAssessment now = now();
        List<EvidenceRow> all = now.evidence().items().stream()
                .map(i -> EvidenceRow.of(now, i, Optional.ofNullable(states.get(i.id())))).toList();
        List<String> words = Folding.words(query.get());
        show(all.stream().filter(r -> Folding.holdsAll(words, r.folded()) && inScope(r) && shows(r)).toList());
        totals.set(new Totals(all.size(), all.stream().filter(r -> r.standing() == Standing.NO_FILE).count(),
                all.stream().filter(EvidenceRow::expired).count(), all.stream().filter(EvidenceRow::fileMissing).count()));
        List<String> living = chosen.get().stream().filter(id -> item(id).isPresent()).toList();
        if (!living.equals(chosen.get())) {
            chosen.set(living);
        }
    }

    private void show(List<EvidenceRow> next) {
        if (!next.stream().map(EvidenceRow::id).toList().equals(rows.stream().map(EvidenceRow::id).toList())) {
            rows.setAll(next);
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(rows.get(i))) {
                rows.set(i, next.get(i));
            }
        }
    }

    private boolean inScope(EvidenceRow row) {
        String wanted = scope.get();
        return wanted.isEmpty() || row.used().stream().anyMatch(c -> wanted.equals(c.toString())
                || !c.extra() && wanted.equals(Integer.toString(c.standard())));
    }

    private boolean shows(EvidenceRow row) {
        return switch (filter.get()) {
            case ALL -> true;
            case NO_FILE -> row.item().file().isEmpty();
            case EXPIRED -> row.expired();
            case UNUSED -> row.unused();
            case LOST -> row.fileMissing();
            case NO_CODE -> row.code().isEmpty();
        };
    }

    /** The criterion the register is narrowed to, for what is added now. */
    Optional<CriterionCode> criterion() {
        return CriterionCode.tryParse(scope.get()).filter(c -> now().set().criterion(c).isPresent());
    }

    /** Chooses evidence, widening the filters where they would hide it. */
    void choose(List<String> ids) {
        List<String> shown = rows.stream().map(EvidenceRow::id).toList();
        if (!shown.containsAll(ids)) {
            query.set("");
            scope.set("");
            filter.set(Filter.ALL);
        }
        chosen.set(List.copyOf(ids));
    }

    /** Whether the chosen ones all have the very same file. */
    boolean sameFile() {
        List<Optional<vn.truongchuan.base.FileDigest>> files = new ArrayList<>();
        chosen.get().forEach(id -> item(id).ifPresent(i -> files.add(i.file())));
        return files.size() > 1 && files.stream().distinct().count() == 1 && files.get(0).isPresent();
    }
}
