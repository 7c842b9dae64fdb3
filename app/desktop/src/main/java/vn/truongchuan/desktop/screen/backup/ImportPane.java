package vn.truongchuan.desktop.screen.backup;

import javafx.scene.layout.VBox;
import vn.truongchuan.application.ImportPreview;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.text.Messages;

/** What importing a file would do, counted; or why it cannot be imported. */
final class ImportPane extends VBox {
    private static final int MOST = 30;

    ImportPane(Messages words, Texts texts, ImportPreview preview) {
        setSpacing(6);
        preview.problems().stream().limit(MOST).forEach(p -> {
            Failure why = new Failure(p.code(), p.arguments().toArray());
            getChildren().addAll(Ui.text(texts.sentence(why)), Ui.text(texts.remedy(why), "small", "muted"));
        });
        for (ImportPreview.Outcome outcome : ImportPreview.Outcome.values()) {
            long count = preview.count(outcome);
            if (count > 0) {
                getChildren().add(Ui.text(words.text("backup.data.import." + outcome, Long.toString(count)), style(outcome)));
            }
        }
        if (preview.otherEdition()) {
            getChildren().add(Ui.text(words.text("backup.data.import.edition"), "warning-text"));
        }
        if (!preview.unplaced().isEmpty()) {
            String count = Integer.toString(preview.unplaced().size());
            getChildren().add(Ui.text(words.text("backup.data.import.unplaced", count), "warning-text"));
        }
    }

    private static String style(ImportPreview.Outcome outcome) {
        return switch (outcome) {
            case NEW, CHANGED -> "strong";
            case CONFLICT -> "warning-text";
            default -> "muted";
        };
    }
}
