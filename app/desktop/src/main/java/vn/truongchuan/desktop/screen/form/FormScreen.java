package vn.truongchuan.desktop.screen.form;

import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;

/** Phiếu Word: forms for people who install nothing. */
public final class FormScreen implements Screen {

    @Override
    public String id() {
        return "form";
    }

    @Override
    public Ikon icon() {
        return Material2AL.ASSIGNMENT_RETURNED;
    }

    @Override
    public NavGroup group() {
        return NavGroup.SHARED;
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        FormView view = new FormView(context, new FormModel(context.workspace(), context.tasks(), context.editor()));
        return new OpenScreen() {
            @Override
            public Region view() {
                return view.region();
            }

            @Override
            public void shown() {
                view.showCriteria();
            }
        };
    }
}
