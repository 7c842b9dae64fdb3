package vn.truongchuan.application.exchange;

import java.nio.file.Path;
import java.util.List;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.kill.KilledWork;

/** Receives a package, into a workspace that is there or into a folder in which it makes one. */
final class ReceiveMain {
    private ReceiveMain() {
    }

    /** Arguments: the folder of the workspace, the package, "fresh" or "there". */
    public static void main(String... arguments) {
        Path folder = Path.of(arguments[0]);
        if (arguments[2].equals("fresh")) {
            take(Receiving.fresh(folder), Path.of(arguments[1]));
            return;
        }
        try (Workspace workspace = Workspace.open(folder)) {
            take(new Receiving(workspace), Path.of(arguments[1]));
        }
    }

    private static void take(Receiving receiving, Path file) {
        Arrival arrival = receiving.look(Council.CHAIR, List.of(file), Unlocking.NOTHING, Progress.NONE).get(0);
        KilledWork.begin();
        receiving.take(arrival, Council.CHAIR, Council.COMPARED, Unlocking.NOTHING, Progress.NONE);
        KilledWork.end();
    }
}
