package vn.truongchuan.desktop.screen.school;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKind;

/** Hồ sơ trường: the school's profile and the general parts of the report. */
public final class SchoolScreen implements Screen {
    private static final Set<EntityKind> PLACES = EnumSet.of(EntityKind.SCHOOL, EntityKind.CYCLE, EntityKind.SITE, EntityKind.REPORT,
            EntityKind.STANDARD, EntityKind.ABBREVIATION);

    @Override
    public String id() {
        return "school";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.SCHOOL;
    }

    @Override
    public NavGroup group() {
        return NavGroup.SHARED;
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        SchoolView view = new SchoolView(context, new SchoolModel(context.saver()));
        return new OpenScreen() {
            @Override
            public Region view() {
                return view.region();
            }

            @Override
            public void goTo(Place place) {
                view.goTo(place);
            }
        };
    }

    @Override
    public boolean leadsTo(Place place) {
        return PLACES.contains(place.entity().kind());
    }
}
