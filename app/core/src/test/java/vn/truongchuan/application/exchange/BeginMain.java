package vn.truongchuan.application.exchange;

import java.nio.file.Path;
import java.util.List;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.kill.KilledWork;

/** Receives an assignment into a folder in which it makes a workspace. */
final class BeginMain {
    private BeginMain() {
    }

    /** Arguments: the folder, the package. */
    public static void main(String... arguments) {
        Receiving receiving = Receiving.fresh(Path.of(arguments[0]));
        Arrival arrival = receiving.look(Council.CHAIR, List.of(Path.of(arguments[1])), Unlocking.NOTHING, Progress.NONE).get(0);
        KilledWork.begin();
        receiving.take(arrival, Council.CHAIR, Council.COMPARED, Unlocking.NOTHING, Progress.NONE);
        KilledWork.end();
    }
}
