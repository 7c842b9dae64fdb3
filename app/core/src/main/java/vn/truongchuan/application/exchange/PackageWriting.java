package vn.truongchuan.application.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Packing;
import vn.truongchuan.base.FileSource;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.PackageWriter;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.exchange.seal.Sealing;
import vn.truongchuan.exchange.sign.SigningKey;

/** Writes a draft and says what the log is to hold of it. */
final class PackageWriting {
    private static final int SHORT_ID = 8;

    private PackageWriting() {
    }

    static Sent write(FileSource evidence, SigningKey key, Editor editor, Draft draft, Path folder, Optional<Sealing> sealing,
            Progress progress) {
        PackageWriter.Written written = new PackageWriter(evidence, Optional.of(key), sealing)
                .write(draft.content(), folder, draft.fileName(), progress);
        PackageHead head = draft.content().head();
        Map<String, Long> counts = new TreeMap<>(head.counts());
        counts.put("evidence", (long) draft.content().evidence().size());
        counts.put("evidenceHere", (long) draft.files());
        counts.put("evidenceBytes", draft.bytes());
        LogEntry entry = new LogEntry(head.route().id(), true, head.kind(), head.route().sequence(), head.route().addressee(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS), editor.name(),
                written.files().stream().map(f -> f.getFileName().toString()).toList(), new TreeMap<>(counts),
                Optional.of(key.open().fingerprint().text()), written.content().hex(), head.route().answers(), "");
        return new Sent(written.files(), entry);
    }

    /** What people recognise, and the beginning of the id, which makes it unlike any other on the stick. */
    static String fileName(PackageHead head) {
        return Packing.fileName(head) + "-" + head.route().id().substring(0, SHORT_ID);
    }
}
