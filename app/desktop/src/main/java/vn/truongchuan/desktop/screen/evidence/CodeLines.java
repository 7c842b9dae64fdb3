package vn.truongchuan.desktop.screen.evidence;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.MovePreview;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.text.Messages;

/** Old code and new code of each piece of evidence, and how many places follow. */
final class CodeLines extends VBox {
    private static final int MOST = 200;
    private final Messages words;
    private final Texts texts;

    CodeLines(Messages words, Texts texts) {
        this.words = words;
        this.texts = texts;
        setSpacing(3);
    }

    void show(List<MovePreview> previews) {
        List<Node> lines = new ArrayList<>();
        previews.stream().flatMap(p -> p.problem().stream()).forEach(r -> lines.add(Ui.text(
                texts.sentence(new Failure(r.code(), r.arguments().toArray())), "warning-text")));
        List<MovePreview.Line> all = previews.stream().flatMap(p -> p.lines().stream()).toList();
        if (all.isEmpty() && lines.isEmpty()) {
            lines.add(Ui.text(words.text("evidence.codes.same"), "muted"));
        }
        int places = previews.stream().mapToInt(p -> p.places().size()).sum();
        if (places > 0) {
            lines.add(Ui.text(words.text("evidence.codes.places", Integer.toString(places)), "small", "muted"));
        }
        all.stream().limit(MOST).forEach(line -> {
            lines.add(Ui.text(words.text(line.deleted() ? "evidence.codes.line.deleted" : "evidence.codes.line",
                    code(line.before()), code(line.after())), "medium"));
            lines.add(Ui.text(line.title(), "small", "muted"));
        });
        getChildren().setAll(lines);
    }

    private String code(String code) {
        return code.isEmpty() ? words.text("evidence.codes.line.none") : code;
    }

    /** Whether they can be applied and change something. */
    static boolean applicable(List<MovePreview> previews) {
        return previews.stream().allMatch(p -> p.problem().isEmpty()) && previews.stream().anyMatch(p -> !p.changesNothing());
    }
}
