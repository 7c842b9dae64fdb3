package vn.truongchuan.desktop.screen.settings;

import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2MZ;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;

/** Settings of the program on this PC. */
public final class SettingsScreen implements Screen {

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public Ikon icon() {
        return Material2MZ.SETTINGS;
    }

    @Override
    public NavGroup group() {
        return NavGroup.BOTTOM;
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        Region view = new SettingsView(context).view();
        return () -> view;
    }
}
