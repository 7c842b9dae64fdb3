package vn.truongchuan.desktop.screen.start;

import java.time.Clock;
import javafx.scene.layout.Region;
import vn.truongchuan.desktop.kit.Entrance;

/** What stands in the window while no workspace is open. */
public final class StartScreen implements Entrance {
    private final Clock clock;

    public StartScreen(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Region view(Context context) {
        return new StartView(context, clock).view();
    }
}
