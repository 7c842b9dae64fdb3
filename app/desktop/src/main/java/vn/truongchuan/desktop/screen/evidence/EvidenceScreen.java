package vn.truongchuan.desktop.screen.evidence;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKind;

/** Minh chứng: the register of evidence. */
public final class EvidenceScreen implements Screen {

    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.FOLDER;
    }

    @Override
    public NavGroup group() {
        return NavGroup.STEPS;
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        EvidenceModel model = new EvidenceModel(context.live());
        EvidenceWork work = new EvidenceWork(context.workspace(), context.tasks(), context.editor());
        return new Opened(context, model, work, new EvidenceView(context, model, work));
    }

    @Override
    public Optional<String> badge(SelfAssessment now) {
        int all = now.evidence().items().size();
        long there = now.evidence().items().stream().filter(i -> Standing.of(now, i, Optional.empty()) != Standing.NO_FILE).count();
        return all == 0 ? Optional.empty() : Optional.of(there == all ? Integer.toString(all) : there + "/" + all);
    }

    @Override
    public boolean leadsTo(Place place) {
        return place.entity().kind() == EntityKind.EVIDENCE;
    }

    /** Follows every save while it is in sight, and looks whether the files are there when it comes into sight. */
    private static final class Opened implements OpenScreen {
        private final ScreenContext context;
        private final EvidenceModel model;
        private final EvidenceWork work;
        private final EvidenceView view;
        private final ChangeListener<SelfAssessment> follower;

        Opened(ScreenContext context, EvidenceModel model, EvidenceWork work, EvidenceView view) {
            this.context = context;
            this.model = model;
            this.work = work;
            this.view = view;
            this.follower = (value, before, now) -> view.refresh();
        }

        @Override
        public Region view() {
            return view.region();
        }

        @Override
        public void shown() {
            hidden();
            context.nowProperty().addListener(follower);
            view.refresh();
            work.glance().onSuccess(model::files);
        }

        @Override
        public void hidden() {
            context.nowProperty().removeListener(follower);
        }

        @Override
        public void goTo(Place place) {
            view.goTo(place.entity().id(), place.field());
        }

        @Override
        public void close() {
            hidden();
        }
    }
}
