package vn.truongchuan.desktop.screen.dashboard;

import java.time.Clock;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;

/** The first screen of an open workspace. */
public final class DashboardScreen implements Screen {
    private final Clock clock;

    public DashboardScreen(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "dashboard";
    }

    @Override
    public Ikon icon() {
        return Material2AL.DASHBOARD;
    }

    @Override
    public NavGroup group() {
        return NavGroup.HOME;
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        return new DashboardView(context, clock);
    }
}
