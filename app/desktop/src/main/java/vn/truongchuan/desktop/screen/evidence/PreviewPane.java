package vn.truongchuan.desktop.screen.evidence;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.task.Delays;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.PreviewContent;
import vn.truongchuan.text.Messages;

/** A small picture or the beginning of the shown evidence's file; waits a moment so that walking through a list stays quick. */
final class PreviewPane {
    private static final Duration REST = Duration.ofMillis(250);
    private static final double WIDTH = 330;
    private static final double HEIGHT = 260;
    /** Pages are shown by their upper part, large enough to read. */
    private static final double UPRIGHT = 1.15;
    private static final int LETTERS = 700;
    private static final int KEPT = 24;
    private final ScreenContext context;
    private final EvidenceWork work;
    private final Messages words;
    private final Messages reasons;
    private final VBox box = new VBox(6);
    private final Map<FileDigest, Node> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<FileDigest, Node> eldest) {
            return size() > KEPT;
        }
    };
    private Optional<FileDigest> shown = Optional.empty();
    private Delays.Pending planned = () -> { };

    PreviewPane(ScreenContext context, EvidenceWork work) {
        this.context = context;
        this.work = work;
        this.words = context.messages();
        this.reasons = context.texts().core("evidence");
        box.setId("evidence-preview");
        box.getStyleClass().add("preview");
    }

    Region region() {
        return box;
    }

    /** Shows the file of this evidence, or nothing where it has none. */
    void show(EvidenceItem item) {
        if (item.file().equals(shown)) {
            return;
        }
        shown = item.file();
        planned.cancel();
        Ui.visible(box, shown.isPresent());
        shown.ifPresent(digest -> {
            Node known = kept.get(digest);
            box.getChildren().setAll(known != null ? known : Ui.text(words.text("evidence.preview.looking"), "small", "muted"));
            if (known == null) {
                planned = context.tasks().after(REST, () -> look(item.id(), digest));
            }
        });
    }

    private void look(String id, FileDigest digest) {
        work.look(id).onSuccess(content -> draw(digest, content))
                .onFailure(failure -> put(digest, said(context.texts().sentence(failure))));
    }

    private void draw(FileDigest digest, PreviewContent content) {
        if (content instanceof PreviewContent.Picture picture) {
            context.tasks().look(() -> new Image(new ByteArrayInputStream(picture.bytes()))).onSuccess(image ->
                    put(digest, drawn(image, picture.pages())));
        } else if (content instanceof PreviewContent.Text text) {
            String beginning = text.beginning().strip();
            boolean cut = text.more() || beginning.length() > LETTERS;
            Label label = Ui.text(cut ? beginning.substring(0, Math.min(LETTERS, beginning.length())) + " …" : beginning, "small");
            put(digest, label);
        } else {
            put(digest, said(reasons.text("preview." + ((PreviewContent.None) content).reason())));
        }
    }

    private Node drawn(Image image, int pages) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(Math.min(WIDTH, image.getWidth()));
        if (image.getHeight() > image.getWidth() * UPRIGHT) {
            view.setViewport(new Rectangle2D(0, 0, image.getWidth(), image.getWidth() * HEIGHT / WIDTH));
        }
        view.getStyleClass().add("preview-picture");
        VBox all = new VBox(4, view);
        if (pages > 1) {
            all.getChildren().add(Ui.text(words.text("evidence.preview.pages", Integer.toString(pages)), "small", "muted"));
        }
        return all;
    }

    private static Node said(String text) {
        return Ui.text(text, "small", "muted");
    }

    private void put(FileDigest digest, Node node) {
        kept.put(digest, node);
        if (shown.filter(digest::equals).isPresent()) {
            box.getChildren().setAll(node);
        }
    }
}
