package vn.truongchuan.desktop.screen.review;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2MZ;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.domain.SelfAssessment;

/** Rà soát: what the council should look at; it looks by itself from the moment a workspace is opened. */
public final class ReviewScreen implements Screen {
    private Optional<ReviewModel> watching = Optional.empty();

    @Override
    public String id() {
        return "review";
    }

    @Override
    public Ikon icon() {
        return Material2MZ.RULE;
    }

    @Override
    public NavGroup group() {
        return NavGroup.SHARED;
    }

    @Override
    public void watch(ScreenContext context, Runnable changed) {
        ReviewModel model = new ReviewModel(context.live(), context.tasks());
        model.findingsProperty().addListener((value, before, now) -> changed.run());
        watching = Optional.of(model);
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        ReviewModel model = watching.filter(m -> m.reviews(context.live()))
                .orElseGet(() -> new ReviewModel(context.live(), context.tasks()));
        ReviewView view = new ReviewView(context, model);
        return new OpenScreen() {
            @Override
            public Region view() {
                return view.region();
            }
        };
    }

    @Override
    public Optional<String> badge(SelfAssessment now) {
        return watching.filter(m -> m.count() > 0).map(m -> Integer.toString(m.count()));
    }
}
