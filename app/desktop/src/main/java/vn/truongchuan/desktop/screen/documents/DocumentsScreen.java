package vn.truongchuan.desktop.screen.documents;

import java.time.Duration;
import javafx.beans.value.ChangeListener;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.task.Delays;
import vn.truongchuan.domain.SelfAssessment;

/** Văn bản: the papers the program writes. */
public final class DocumentsScreen implements Screen {

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.DESCRIPTION;
    }

    @Override
    public NavGroup group() {
        return NavGroup.SHARED;
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        DocumentsModel model = new DocumentsModel(context.workspace(), context.tasks(), context.dialogs()::failure);
        return new Opened(context, model, new DocumentsView(context, model));
    }

    /** Looks at the papers when it comes into sight and a while after each save. */
    private static final class Opened implements OpenScreen {
        private static final Duration REST = Duration.ofSeconds(2);
        private final ScreenContext context;
        private final DocumentsModel model;
        private final DocumentsView view;
        private final ChangeListener<SelfAssessment> follower;
        private Delays.Pending planned = () -> { };

        Opened(ScreenContext context, DocumentsModel model, DocumentsView view) {
            this.context = context;
            this.model = model;
            this.view = view;
            this.follower = (value, before, now) -> plan();
        }

        private void plan() {
            planned.cancel();
            planned = context.tasks().after(REST, model::look);
        }

        @Override
        public Region view() {
            return view.region();
        }

        @Override
        public void shown() {
            hidden();
            context.nowProperty().addListener(follower);
            model.look();
        }

        @Override
        public void hidden() {
            planned.cancel();
            context.nowProperty().removeListener(follower);
        }

        @Override
        public void close() {
            hidden();
        }
    }
}
