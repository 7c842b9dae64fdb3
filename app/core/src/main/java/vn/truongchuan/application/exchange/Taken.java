package vn.truongchuan.application.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.merge.MergeRecord;
import vn.truongchuan.exchange.record.LogEntry;

/**
 * A package that was taken in.
 *
 * @param merge the merge it made, which can be taken back; empty where nothing was new or the kind is not merged
 * @param files evidence files that came in
 * @param notHere evidence that is listed and nowhere yet
 * @param orphans what has no place in the standard set; kept
 * @param made the workspace that was made for it
 */
public record Taken(LogEntry entry, Optional<MergeRecord> merge, int files, int notHere, List<String> orphans, Optional<Path> made) {
    public Taken {
        orphans = List.copyOf(orphans);
    }
}
