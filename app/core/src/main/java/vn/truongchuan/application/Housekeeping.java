package vn.truongchuan.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;

/** Makes the backups nobody asks for: after every four hours in which something was saved, and at every fifth close; tidies after each. */
final class Housekeeping {
    static final Duration BETWEEN_BACKUPS = Duration.ofHours(4);
    static final int CLOSES_BETWEEN_BACKUPS = 5;
    /** How long old journal files and contents nobody refers to stay at least. */
    static final Duration KEPT = Duration.ofDays(30);
    private static final int LOOK_EVERY_MINUTES = 10;
    private final Workspace workspace;
    private final Clock clock;
    private final ScheduledExecutorService thread;
    private Instant last;
    private boolean stopped;
    private volatile Optional<Failure> trouble = Optional.empty();

    Housekeeping(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        this.last = clock.instant();
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, "housekeeping");
            made.setDaemon(true);
            return made;
        });
        thread.scheduleWithFixedDelay(this::look, LOOK_EVERY_MINUTES, LOOK_EVERY_MINUTES, TimeUnit.MINUTES);
    }

    /** Makes a backup where one is due. */
    synchronized void look() {
        boolean due = Duration.between(last, clock.instant()).compareTo(BETWEEN_BACKUPS) >= 0;
        if (!stopped && due && workspace.usable()) {
            attempt(() -> {
                if (workspace.store().notes().savesSinceBackup() > 0) {
                    last = clock.instant();
                    workspace.backups().make(Progress.NONE);
                    tidy();
                }
            });
        }
    }

    /** Ends it before the workspace is closed; waits for a backup that is being made. */
    synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        thread.shutdown();
        attempt(() -> {
            if (workspace.usable() && workspace.store().notes().savesSinceBackup() > 0
                    && workspace.store().notes().countClose() >= CLOSES_BETWEEN_BACKUPS) {
                workspace.backups().make(Progress.NONE);
                tidy();
            }
        });
    }

    /** After a backup: lets go what is held elsewhere or wanted by nobody for thirty days. Not being able to is no trouble of anybody's. */
    private void tidy() {
        try {
            new EvidenceDesk(workspace).sweepOld(clock.instant().minus(KEPT), Progress.NONE);
            workspace.backups().pruneJournal(Progress.NONE);
        } catch (Failure anotherTime) {
            // nothing depends on it; the next backup tries again
        }
    }

    /** A backup that cannot be made keeps nobody from working or from closing. */
    private void attempt(Runnable work) {
        try {
            work.run();
            trouble = Optional.empty();
        } catch (Failure failed) {
            trouble = Optional.of(failed);
        }
    }

    /** Why the last backup could not be made, if so. */
    Optional<Failure> trouble() {
        return trouble;
    }
}
