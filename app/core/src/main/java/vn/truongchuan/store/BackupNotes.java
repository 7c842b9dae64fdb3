package vn.truongchuan.store;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** What this copy of a workspace notes about its backups. */
public final class BackupNotes {
    private final Function<String, Optional<String>> get;
    private final BiConsumer<String, String> put;
    private final LongSupplier number;

    /** @param number of the last save */
    BackupNotes(Function<String, Optional<String>> get, BiConsumer<String, String> put, LongSupplier number) {
        this.get = get;
        this.put = put;
        this.number = number;
    }

    /** How many saves no backup in the backups folder holds yet. */
    public long savesSinceBackup() {
        return number.getAsLong() - number(WorkspaceRows.BACKED_UP);
    }

    /** Notes that a verified backup in the backups folder holds everything up to that save. */
    void backedUp(long upTo) {
        put.accept(WorkspaceRows.BACKED_UP, Long.toString(upTo));
        put.accept(WorkspaceRows.CLOSES, "0");
    }

    /** Counts a close; gives how many there were since the last backup, this one included. */
    public long countClose() {
        long closes = number(WorkspaceRows.CLOSES) + 1;
        put.accept(WorkspaceRows.CLOSES, Long.toString(closes));
        return closes;
    }

    /** When everything was last copied to another drive; empty where it never was. */
    public Optional<CopiedOut> copiedOut() {
        return get.apply(WorkspaceRows.COPIED_OUT).flatMap(CopiedOut::parse);
    }

    /** Notes that everything was copied to another drive. */
    public void copiedOut(CopiedOut copied) {
        put.accept(WorkspaceRows.COPIED_OUT, copied.text());
    }

    private long number(String name) {
        return get.apply(name).map(Long::parseLong).orElse(0L);
    }
}
