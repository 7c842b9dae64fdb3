package vn.truongchuan.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How old the last copy of everything is that lies outside this computer's own drive.
 *
 * @param made when it was made; empty where none was ever made
 * @param saves how many saves it lacks
 * @param workSince when the oldest text was written, where no copy was made yet
 * @param now the moment this is said of
 */
public record OutsideCopy(Optional<Instant> made, long saves, Optional<Instant> workSince, Instant now) {
    /** After how many days a person is reminded. */
    public static final int DAYS = 7;

    /** How things stand. */
    public enum State {
        /** There is nothing that needs a copy: nothing was saved, or it is the sample school. */
        NOTHING,
        /** Nothing was saved that the last copy lacks; nobody is reminded. */
        UP_TO_DATE,
        /** Work was done, and the last copy is not old. */
        RECENT,
        /** Work was done, and the last copy is old. */
        OLD,
        /** There never was a copy. */
        NEVER
    }

    public State state() {
        if (saves <= 0) {
            return made.isEmpty() ? State.NOTHING : State.UP_TO_DATE;
        }
        if (made.isEmpty()) {
            return State.NEVER;
        }
        return days() >= DAYS ? State.OLD : State.RECENT;
    }

    /** Whole days since the last copy, or since the work began where there is none; a clock put back counts as today. */
    public long days() {
        return made.or(() -> workSince).map(since -> Math.max(0, Duration.between(since, now).toDays())).orElse(0L);
    }

    /** Whether to remind: there is work that would be lost with this computer, and it is so for days. */
    public boolean due() {
        return (state() == State.OLD || state() == State.NEVER) && days() >= DAYS;
    }
}
