package vn.truongchuan.desktop.screen.backup;

import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;

/** Sao lưu: backups, restoring, export and import. */
public final class BackupScreen implements Screen {

    @Override
    public String id() {
        return "backup";
    }

    @Override
    public Ikon icon() {
        return Material2AL.BACKUP;
    }

    @Override
    public NavGroup group() {
        return NavGroup.BOTTOM;
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        BackupModel model = new BackupModel(context.workspace(), context.tasks());
        BackupView view = new BackupView(context, model);
        return new OpenScreen() {
            @Override
            public Region view() {
                return view.region();
            }

            @Override
            public void shown() {
                model.lookOutside();
                model.look().onSuccess(view::show).onFailure(context.dialogs()::failure);
            }
        };
    }
}
