package vn.truongchuan.desktop.screen.council;

import java.util.Optional;
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

/** Hội đồng: the members of the self-assessment council. */
public final class CouncilScreen implements Screen {

    @Override
    public String id() {
        return "council";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.GROUPS;
    }

    @Override
    public NavGroup group() {
        return NavGroup.STEPS;
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        CouncilModel model = new CouncilModel(context.saver());
        CouncilView view = new CouncilView(context, model);
        return new OpenScreen() {
            @Override
            public Region view() {
                return view.region();
            }

            @Override
            public void goTo(Place place) {
                view.goTo(place.entity(), place.field());
            }

            @Override
            public void close() {
                view.close();
            }
        };
    }

    @Override
    public Optional<String> badge(SelfAssessment now) {
        return now.council().isEmpty() ? Optional.empty() : Optional.of(Integer.toString(now.council().size()));
    }

    @Override
    public Optional<Boolean> done(SelfAssessment now) {
        return Optional.of(Composition.of(now.council(), now.set().council()).good());
    }

    @Override
    public boolean leadsTo(Place place) {
        return place.entity().kind() == EntityKind.MEMBER;
    }
}
