package vn.truongchuan.kill;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.application.exchange.Confirmations;
import vn.truongchuan.application.exchange.Receiving;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.seal.Unlocking;

/** Takes a package into a workspace, or takes its merge back. */
final class ReceiveMain {
    static final Editor CHAIR = new Editor("Thầy Bình");
    static final Confirmations COMPARED = new Confirmations(true, Optional.empty(), false);

    private ReceiveMain() {
    }

    /** Arguments: take or undo, the workspace, the package. */
    public static void main(String... arguments) {
        try (Workspace workspace = Workspace.open(Path.of(arguments[1]))) {
            if (arguments[0].equals("take")) {
                Receiving receiving = new Receiving(workspace);
                Arrival arrival = receiving.look(CHAIR, List.of(Path.of(arguments[2])), Unlocking.NOTHING, Progress.NONE).get(0);
                KilledWork.begin();
                receiving.take(arrival, CHAIR, COMPARED, Unlocking.NOTHING, Progress.NONE);
            } else {
                String merge = workspace.merges().all().get(0).id();
                KilledWork.begin();
                workspace.merges().undo(CHAIR, merge);
            }
            KilledWork.end();
        }
    }
}
