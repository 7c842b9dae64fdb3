package vn.truongchuan.desktop.screen.plan;

import java.time.LocalDate;
import java.util.Optional;
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

/** Cải tiến: the improvement plan. */
public final class PlanScreen implements Screen {

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.TRENDING_UP;
    }

    @Override
    public NavGroup group() {
        return NavGroup.STEPS;
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        return new Opened(context, new PlanView(context, new PlanModel(context.saver(), LocalDate::now)));
    }

    @Override
    public Optional<String> badge(SelfAssessment now) {
        return now.actions().isEmpty() ? Optional.empty() : Optional.of(Integer.toString(now.actions().size()));
    }

    @Override
    public boolean leadsTo(Place place) {
        return place.entity().kind() == EntityKind.ACTION;
    }

    /** Follows every save while it is in sight. */
    private static final class Opened implements OpenScreen {
        private final ScreenContext context;
        private final PlanView view;
        private final ChangeListener<SelfAssessment> follower;

        Opened(ScreenContext context, PlanView view) {
            this.context = context;
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
        }

        @Override
        public void hidden() {
            context.nowProperty().removeListener(follower);
        }

        @Override
        public void goTo(Place place) {
            view.goTo(place.entity(), place.field());
        }

        @Override
        public void close() {
            hidden();
        }
    }
}
