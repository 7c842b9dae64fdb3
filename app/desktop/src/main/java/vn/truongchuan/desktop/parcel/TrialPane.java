package vn.truongchuan.desktop.parcel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.EvidenceCode;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.merge.MergePlan;
import vn.truongchuan.exchange.PackageTexts;
import vn.truongchuan.exchange.pack.InventoryLine;
import vn.truongchuan.text.FieldWords;

/** The trial run of a package: what comes in without a question, what will be asked, what becomes one, what has no place. */
final class TrialPane extends VBox {
    private static final int MOST = 12;
    private final ParcelWords words;
    private final Optional<Before> before;

    /** What stands here now, for naming places; where nothing is open there is none. */
    record Before(SelfAssessment now, FieldWords fields) {
    }

    TrialPane(ParcelWords words, Parcel parcel, Optional<Before> before) {
        super(6);
        this.words = words;
        this.before = before;
        setId("trial");
        parcel.plan().ifPresent(this::merged);
        Arrival arrival = parcel.arrival();
        texts(arrival);
        long bytes = arrival.evidence().stream().mapToLong(InventoryLine::size).sum();
        if (!arrival.evidence().isEmpty()) {
            getChildren().add(Ui.text(words.text("trial.evidence", number(arrival.evidence().size()), Formats.size(bytes))));
        }
        if (!arrival.notHere().isEmpty()) {
            list("trial.notHere", arrival.notHere().stream().map(l -> String.join(", ", l.codes()) + " " + l.name()).toList());
        }
        if (!arrival.orphans().isEmpty()) {
            list("trial.orphans", arrival.orphans());
        }
    }

    private void merged(MergePlan plan) {
        if (plan.nothingNew()) {
            getChildren().add(Ui.text(words.text("trial.nothing"), "muted"));
            return;
        }
        list("trial.taken", counted(plan.taken().stream().map(t -> t.key().entity()).toList()));
        if (!plan.disputes().isEmpty()) {
            list("trial.disputes", before.map(b -> plan.disputes().stream().map(k -> b.fields().of(b.now(), k)).toList())
                    .orElse(List.of()));
        }
        if (!plan.joined().isEmpty()) {
            list("trial.joined", plan.joined().stream()
                    .map(j -> words.text("trial.becomes", code(j.goneCode(), j.gone()), code(j.keptCode(), j.kept()))).toList());
        }
        if (!plan.renumbered().isEmpty()) {
            list("trial.renumbered", plan.renumbered().stream().map(r -> words.text("trial.becomes",
                    code(Optional.of(r.before()), r.id()), code(Optional.of(r.after()), r.id()))).toList());
        }
        if (!plan.cloned().isEmpty()) {
            getChildren().add(Ui.text(words.text("trial.cloned", number(plan.cloned().size())), "warning-text"));
        }
    }

    /** Each place once, with the number of its fields. */
    private List<String> counted(List<EntityKey> entities) {
        Map<EntityKey, Long> counts = entities.stream().collect(Collectors.groupingBy(e -> e, TreeMap::new, Collectors.counting()));
        return before.map(b -> counts.entrySet().stream().map(e -> words.text("trial.fields",
                b.fields().place(b.now(), e.getKey()), Long.toString(e.getValue()))).distinct().toList()).orElse(List.of());
    }

    private String code(Optional<EvidenceCode> code, String id) {
        return before.flatMap(b -> code.map(b.now().evidence().scheme()::cite)).orElse(id);
    }

    private void texts(Arrival arrival) {
        arrival.texts().map(PackageTexts::feedback).filter(f -> !f.isEmpty()).ifPresent(f ->
                list("trial.feedback", f.stream().map(each -> words.text("trial.feedback.line", each.about(), each.text())).toList()));
        arrival.texts().map(PackageTexts::receipts).filter(r -> !r.isEmpty()).ifPresent(r -> list("trial.receipts",
                r.stream().map(each -> words.text("trial.receipt.line", words.named(each.kind(), each.sequence()),
                        Formats.moment(each.at()))).toList()));
        arrival.standardSet().ifPresent(set -> getChildren().add(Ui.text(words.text("trial.standardSet"))));
    }

    /** A sentence with its number; the lines behind it open on demand. */
    private void list(String key, List<String> lines) {
        String sentence = words.text(key, number(lines.size()));
        if (lines.isEmpty()) {
            return;
        }
        VBox body = new VBox(2);
        lines.stream().limit(MOST).forEach(l -> body.getChildren().add(Ui.text("– " + l, "small")));
        if (lines.size() > MOST) {
            body.getChildren().add(Ui.text(words.text("trial.more", number(lines.size() - MOST)), "small", "muted"));
        }
        TitledPane pane = new TitledPane(sentence, body);
        pane.setId(key.replace('.', '-'));
        pane.setAnimated(false);
        pane.setExpanded(lines.size() <= 3);
        pane.getStyleClass().add("trial-part");
        getChildren().add(pane);
    }

    private static String number(int count) {
        return Integer.toString(count);
    }
}
