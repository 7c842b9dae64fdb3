package vn.truongchuan.desktop.kit;

import java.time.Instant;
import java.util.Optional;
import vn.truongchuan.base.Failure;

/** How the saving stands, for the words in the top bar. */
public record SaveState(Kind kind, Optional<Instant> at, Optional<Failure> failure) {
    public static final SaveState CLEAN = new SaveState(Kind.CLEAN, Optional.empty(), Optional.empty());

    /** CLEAN: nothing typed yet; WAITING: typed and not yet sent; SAVING; SAVED; FAILED: kept here and tried again. */
    public enum Kind { CLEAN, WAITING, SAVING, SAVED, FAILED }

    static SaveState of(Kind kind) {
        return new SaveState(kind, Optional.empty(), Optional.empty());
    }

    static SaveState saved(Instant at) {
        return new SaveState(Kind.SAVED, Optional.of(at), Optional.empty());
    }

    static SaveState failed(Failure failure) {
        return new SaveState(Kind.FAILED, Optional.empty(), Optional.of(failure));
    }
}
