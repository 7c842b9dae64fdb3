package vn.truongchuan.application.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.truongchuan.application.Editor;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.Refusal;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.merge.MergeState;
import vn.truongchuan.exchange.PackageFacts;
import vn.truongchuan.exchange.PackageReader;
import vn.truongchuan.exchange.pack.InventoryLine;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.vault.GivenName;
import vn.truongchuan.vault.Staging;

/** Brings the evidence of a package beside a store. */
final class EvidenceStaging {
    private EvidenceStaging() {
    }

    /** Evidence that calls itself a program, in the list or in the fields; no program of ours sends such a thing. */
    static Optional<Failure> program(List<InventoryLine> evidence, Optional<MergeState> theirs) {
        Set<FileDigest> brought = new HashSet<>();
        evidence.forEach(line -> brought.add(line.digest()));
        Stream<String> listed = evidence.stream().map(InventoryLine::name);
        Stream<String> typed = theirs.stream().flatMap(state -> state.fields().ofKind(EntityKind.EVIDENCE)).map(EvidenceItem::from)
                .filter(item -> item.file().filter(brought::contains).isPresent()).map(item -> item.text(EvidenceItem.FILE_NAME));
        return Stream.concat(listed, typed).filter(name -> GivenName.program(new GivenName(name).extension())).findFirst()
                .map(name -> new Failure(Refusal.PROGRAM, name));
    }

    /** Every file is opened again and must be what was looked at; evidence is proved while it is copied, and once more from the disk. */
    static void stage(Arrival arrival, Staging staging, Unlocking unlocking, Progress progress) {
        long bytes = arrival.evidence().stream().mapToLong(InventoryLine::size).sum();
        Set<FileDigest> wanted = new HashSet<>();
        arrival.evidence().forEach(line -> wanted.add(line.digest()));
        Set<FileDigest> looked = new HashSet<>();
        arrival.group().orElseThrow().volumes().values().forEach(facts -> looked.add(facts.content()));
        long done = 0;
        for (Path file : arrival.files()) {
            try (PackageReader reader = PackageReader.open(file, unlocking)) {
                PackageFacts facts = reader.facts();
                if (!looked.contains(facts.content())) {
                    throw new Failure("PKG-CHANGED", file.getFileName().toString());
                }
                for (InventoryLine line : facts.here()) {
                    if (wanted.contains(line.digest())) {
                        progress.stopIfCancelled();
                        progress.step(done, bytes, line.title());
                        staging.add(line.digest(), line.name(), out -> copy(reader, line, file, out), Progress.NONE);
                        done += line.size();
                    }
                }
            } catch (IOException unreadable) {
                throw new Failure(unreadable, "USB-READ", file.getFileName().toString());
            }
        }
    }

    private static void copy(PackageReader reader, InventoryLine line, Path file, OutputStream out) throws IOException {
        try {
            reader.copy(line.digest(), out, Progress.NONE);
        } catch (IOException trouble) {
            if (!Files.isReadable(file)) {
                throw new Failure(trouble, "USB-READ", file.getFileName().toString());
            }
            throw trouble;
        }
    }

    /** What the log is to hold of it. */
    static LogEntry entry(Arrival arrival, Editor editor, Confirmations confirmations) {
        PackageHead head = arrival.head().orElseThrow();
        PackageFacts first = arrival.group().orElseThrow().volumes().get(1);
        return new LogEntry(head.route().id(), false, head.kind(), head.route().sequence(), head.route().sender(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS), editor.name(),
                arrival.files().stream().map(f -> f.getFileName().toString()).toList(), new TreeMap<>(head.counts()),
                first.signer().map(k -> k.fingerprint().text()), first.content().hex(), head.route().answers(),
                arrival.key().orElseThrow().note(confirmations));
    }
}
