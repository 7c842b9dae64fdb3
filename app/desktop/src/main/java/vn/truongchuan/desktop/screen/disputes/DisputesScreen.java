package vn.truongchuan.desktop.screen.disputes;

import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.text.FieldWords;

/** Hai bản khác nhau: what two people wrote differently on two computers. */
public final class DisputesScreen implements Screen {

    @Override
    public String id() {
        return "disputes";
    }

    @Override
    public Ikon icon() {
        return Material2AL.COMPARE_ARROWS;
    }

    @Override
    public NavGroup group() {
        return NavGroup.SHARED;
    }

    @Override
    public boolean settlesDisputes() {
        return true;
    }

    @Override
    public Optional<String> badge(SelfAssessment now) {
        int open = now.fields().disputed().size();
        return open == 0 ? Optional.empty() : Optional.of(Integer.toString(open));
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        FieldWords words = FieldWords.in(context.texts().locale(), context.workspace().dataTables());
        return new DisputesView(context, new DisputesModel(context.live(), context.tasks(), context.editor(), words));
    }
}
