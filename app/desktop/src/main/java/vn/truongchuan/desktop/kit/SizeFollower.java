package vn.truongchuan.desktop.kit;

import java.lang.ref.WeakReference;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/** Keeps the text size of one window as the settings say, without keeping the window alive. */
final class SizeFollower implements ChangeListener<Settings> {
    private final Theme theme;
    private final WeakReference<Scene> window;

    SizeFollower(Theme theme, Scene scene) {
        this.theme = theme;
        this.window = new WeakReference<>(scene);
    }

    @Override
    public void changed(ObservableValue<? extends Settings> settings, Settings before, Settings now) {
        Scene scene = window.get();
        if (scene == null) {
            settings.removeListener(this);
        } else if (before.fontPercent() != now.fontPercent()) {
            theme.size(scene);
        }
    }
}
