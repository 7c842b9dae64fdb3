package vn.truongchuan.desktop.screen.data;

import javafx.beans.value.ChangeListener;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKind;

/** Số liệu: the data tables of the report. */
public final class DataScreen implements Screen {

    @Override
    public String id() {
        return "data";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.TABLE_CHART;
    }

    @Override
    public NavGroup group() {
        return NavGroup.SHARED;
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        DataModel model = new DataModel(context.saver(), context.workspace().dataTables());
        return new Opened(context, model, new DataView(context, model));
    }

    @Override
    public boolean leadsTo(Place place) {
        return place.entity().kind() == EntityKind.TABLE;
    }

    /** Computes only while it is in sight. */
    private static final class Opened implements OpenScreen {
        private final ScreenContext context;
        private final DataModel model;
        private final DataView view;
        private final ChangeListener<SelfAssessment> follower;

        Opened(ScreenContext context, DataModel model, DataView view) {
            this.context = context;
            this.model = model;
            this.view = view;
            this.follower = (value, before, now) -> model.refresh();
        }

        @Override
        public Region view() {
            return view.region();
        }

        @Override
        public void shown() {
            context.nowProperty().removeListener(follower);
            context.nowProperty().addListener(follower);
            model.refresh();
        }

        @Override
        public void hidden() {
            context.nowProperty().removeListener(follower);
        }

        @Override
        public void goTo(Place place) {
            place.field().ifPresentOrElse(field -> view.goTo(place.entity().field(field)), () -> view.choose(place.entity().id()));
        }

        @Override
        public void close() {
            hidden();
        }
    }
}
