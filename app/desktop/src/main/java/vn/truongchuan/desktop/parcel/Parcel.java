package vn.truongchuan.desktop.parcel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.application.exchange.Taken;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.merge.MergePlan;
import vn.truongchuan.exchange.seal.Unlocking;

/** A package on the screen: what was found, and what has come of it so far. Two are the same only where they are one. */
public final class Parcel {
    private final Arrival arrival;
    private final Unlocking unlocking;
    private final Optional<MergePlan> plan;
    private final Optional<Taken> taken;
    private final Optional<Failure> failed;
    private final boolean undone;

    private Parcel(Arrival arrival, Unlocking unlocking, Optional<MergePlan> plan, Optional<Taken> taken, Optional<Failure> failed,
                   boolean undone) {
        this.arrival = arrival;
        this.unlocking = unlocking;
        this.plan = plan;
        this.taken = taken;
        this.failed = failed;
        this.undone = undone;
    }

    /**
     * @param unlocking what it was opened with
     */
    public static Parcel of(Arrival arrival, Unlocking unlocking) {
        return new Parcel(arrival, unlocking, arrival.plan(), Optional.empty(), Optional.empty(), false);
    }

    /** With what merging it would do by now. */
    public Parcel planned(Optional<MergePlan> next) {
        return new Parcel(arrival, unlocking, next, taken, failed, undone);
    }

    public Parcel taken(Taken result) {
        return new Parcel(arrival, unlocking, plan, Optional.of(result), Optional.empty(), false);
    }

    public Parcel failed(Failure why) {
        return new Parcel(arrival, unlocking, plan, taken, Optional.of(why), undone);
    }

    public Parcel undone() {
        return new Parcel(arrival, unlocking, plan, taken, Optional.empty(), true);
    }

    public Arrival arrival() {
        return arrival;
    }

    public Unlocking unlocking() {
        return unlocking;
    }

    /** What merging it would do; empty for kinds that are not merged. */
    public Optional<MergePlan> plan() {
        return plan;
    }

    /** What came of taking it. */
    public Optional<Taken> taken() {
        return taken;
    }

    /** Why the last attempt did not succeed. */
    public Optional<Failure> failed() {
        return failed;
    }

    public boolean wasUndone() {
        return undone;
    }

    public List<Path> files() {
        return arrival.files();
    }

    /** Whether it is refused only because nobody has said the password. */
    public boolean locked() {
        return arrival.trouble().map(Failure::code).filter(c -> c.equals("ENC-LOCKED") || c.equals("ENC-PASS")).isPresent();
    }

    /** Whether it can be taken, or taken again after it was undone. */
    public boolean ready() {
        return arrival.state() == Arrival.State.READY && (taken.isEmpty() || undone);
    }
}
