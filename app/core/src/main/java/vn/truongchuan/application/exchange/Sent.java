package vn.truongchuan.application.exchange;

import java.nio.file.Path;
import java.util.List;
import vn.truongchuan.exchange.record.LogEntry;

/** A package that was written, read back from where it lies, and noted in the log. */
public record Sent(List<Path> files, LogEntry entry) {
    public Sent {
        files = List.copyOf(files);
    }
}
