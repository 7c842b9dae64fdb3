package vn.truongchuan.desktop.screen.exchange;

import java.time.Clock;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2MZ;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKind;

/** Trao đổi USB: packages that go and come. */
public final class ExchangeScreen implements Screen {
    private final Clock clock;

    public ExchangeScreen(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "exchange";
    }

    @Override
    public Ikon icon() {
        return Material2MZ.USB;
    }

    @Override
    public NavGroup group() {
        return NavGroup.SHARED;
    }

    @Override
    public boolean leadsTo(Place place) {
        return place.entity().kind() == EntityKind.FEEDBACK;
    }

    @Override
    public Optional<String> badge(SelfAssessment now) {
        long open = FeedbackPage.open(now);
        return open == 0 ? Optional.empty() : Optional.of(Long.toString(open));
    }

    @Override
    public boolean takesPackages() {
        return true;
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        return new ExchangeView(context, clock);
    }
}
