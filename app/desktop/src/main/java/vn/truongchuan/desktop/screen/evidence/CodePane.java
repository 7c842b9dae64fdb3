package vn.truongchuan.desktop.screen.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.MovePreview;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.evidence.EvidenceCode;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.text.Messages;

/** A question about codes with the list of what would change under it; the list follows every answer. */
final class CodePane extends VBox {
    private final Messages words;
    private final CodeLines lines;
    private final Label wrong;
    private Supplier<List<MovePreview>> preview = List::of;
    private List<MovePreview> previews = List.of();

    private CodePane(ScreenContext context) {
        this.words = context.messages();
        this.lines = new CodeLines(words, context.texts());
        this.wrong = Ui.text(words.text("evidence.codes.wrong"), "small", "warning-text");
        setSpacing(10);
    }

    /** Another criterion, box or serial for one piece. */
    static CodePane move(ScreenContext context, EvidenceWork work, EvidenceItem item) {
        CodePane pane = new CodePane(context);
        StandardSet set = context.now().set();
        ScopeChoice criterion = ScopeChoice.criteria(pane.words, "code-criterion", pane.words.text("evidence.codes.criterion"), set);
        TextField box = pane.number("code-box", "evidence.codes.boxNumber");
        TextField serial = pane.number("code-serial", "evidence.codes.serial");
        item.code().ifPresent(code -> fill(criterion, box, serial, code));
        HBox numbers = new HBox(12, Ui.labelled(pane.words.text("evidence.codes.serial"), serial));
        if (set.evidenceCode().boxed()) {
            numbers.getChildren().add(0, Ui.labelled(pane.words.text("evidence.codes.boxNumber"), box));
        }
        pane.getChildren().addAll(Ui.labelled(pane.words.text("evidence.codes.criterion"), criterion), numbers, pane.wrong, pane.lines);
        pane.preview = () -> CriterionCode.tryParse(criterion.chosen())
                .map(c -> List.of(work.move(item.id(), c, parse(box), parse(serial)))).orElse(List.of());
        criterion.valueProperty().addListener((value, before, now) -> {
            box.clear();
            serial.clear();
            pane.show(box, serial);
        });
        box.textProperty().addListener((value, before, now) -> pane.show(box, serial));
        serial.textProperty().addListener((value, before, now) -> pane.show(box, serial));
        pane.show(box, serial);
        return pane;
    }

    private static void fill(ScopeChoice criterion, TextField box, TextField serial, EvidenceCode code) {
        criterion.choose(code.criterion().toString());
        box.setText(code.box() == 0 ? "" : Integer.toString(code.box()));
        serial.setText(Integer.toString(code.serial()));
    }

    /** Another criterion for several. */
    static CodePane moveAll(ScreenContext context, EvidenceWork work, List<String> ids) {
        CodePane pane = new CodePane(context);
        ScopeChoice criterion = ScopeChoice.criteria(pane.words, "code-criterion", pane.words.text("evidence.codes.criterion"),
                context.now().set());
        pane.getChildren().addAll(Ui.labelled(pane.words.text("evidence.codes.criterion"), criterion), pane.lines);
        pane.preview = () -> CriterionCode.tryParse(criterion.chosen()).map(c -> work.move(ids, c)).orElse(List.of());
        criterion.valueProperty().addListener((value, before, now) -> pane.show());
        pane.show();
        return pane;
    }

    /** A criterion numbered anew. */
    static CodePane renumber(ScreenContext context, EvidenceWork work, Optional<CriterionCode> first) {
        CodePane pane = new CodePane(context);
        ScopeChoice criterion = ScopeChoice.criteria(pane.words, "code-criterion", pane.words.text("evidence.codes.criterion"),
                context.now().set());
        first.ifPresent(c -> criterion.choose(c.toString()));
        pane.getChildren().addAll(Ui.text(pane.words.text("evidence.codes.renumber.what"), "muted"),
                Ui.labelled(pane.words.text("evidence.codes.criterion"), criterion), pane.lines);
        pane.preview = () -> CriterionCode.tryParse(criterion.chosen()).map(c -> List.of(work.renumber(c))).orElse(List.of());
        criterion.valueProperty().addListener((value, before, now) -> pane.show());
        pane.show();
        return pane;
    }

    /** Another box for a standard or a criterion. */
    static CodePane box(ScreenContext context, EvidenceWork work) {
        CodePane pane = new CodePane(context);
        ScopeChoice scope = ScopeChoice.standards(pane.words, "code-scope", pane.words.text("evidence.codes.scope"),
                context.now().set(), "");
        TextField box = pane.number("code-box", "evidence.codes.boxNumber");
        pane.getChildren().addAll(Ui.labelled(pane.words.text("evidence.codes.scope"), scope),
                Ui.labelled(pane.words.text("evidence.codes.boxNumber"), box), pane.wrong, pane.lines);
        pane.preview = () -> parse(box).map(b -> List.of(work.changeBox(scope.chosen(), b))).orElse(List.of());
        scope.valueProperty().addListener((value, before, now) -> pane.show(box));
        box.textProperty().addListener((value, before, now) -> pane.show(box));
        pane.show(box);
        return pane;
    }

    private TextField number(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(words.text(name));
        field.setPrefColumnCount(5);
        return field;
    }

    private static Optional<Integer> parse(TextField field) {
        String text = field.getText().strip();
        return text.matches("\\d{1,3}") && Integer.parseInt(text) > 0 ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private void show(TextField... numbers) {
        boolean bad = List.of(numbers).stream().anyMatch(n -> !n.getText().isBlank() && parse(n).isEmpty());
        Ui.visible(wrong, bad);
        previews = bad ? List.of() : preview.get();
        lines.show(previews);
    }

    /** What would be done; nothing where it cannot be. */
    List<MovePreview> previews() {
        return CodeLines.applicable(previews) ? previews : List.of();
    }
}
