package vn.truongchuan.application.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.truongchuan.application.Editor;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.exchange.PackageContent;
import vn.truongchuan.exchange.SelfAssessmentJsonReader;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageHeadReader;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.pack.Route;
import vn.truongchuan.exchange.pack.Subject;
import vn.truongchuan.exchange.record.DigestList;
import vn.truongchuan.exchange.record.FeedbackRecord;
import vn.truongchuan.exchange.record.FindingRecord;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.exchange.record.ReceiptRecord;
import vn.truongchuan.exchange.seal.Sealing;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.KeyFolder;
import vn.truongchuan.exchange.sign.KnownKeys;
import vn.truongchuan.vault.Vault;

/**
 * An office or an evaluator: a folder with a key, the log of packages, known keys, what schools handed in and its evidence. It has no
 * workspace: what a school hands in is read, never changed. One program at a time works in the folder. Decision 0123.
 */
public final class Office {
    private final OfficeFiles files;
    private final Party who;
    private final Vault vault;

    private Office(OfficeFiles files, Party who) {
        this.files = files;
        this.who = who;
        this.vault = files.vault();
    }

    /** Makes an office's folder; throws OFFICE-EXISTS where it is not free. */
    public static Office create(Path folder, Party.Role role, String name) {
        OfficeFiles files = new OfficeFiles(folder);
        if (!files.free()) {
            throw new Failure("OFFICE-EXISTS", folder.toString());
        }
        Party who = new Party(role, UUID.randomUUID().toString(), Names.cut(name));
        files.keep(List.of(ExchangeRecords.desk(who)));
        return new Office(files, who);
    }

    /** Opens an office's folder; throws OFFICE-MISSING or OFFICE-DAMAGED. */
    public static Office open(Path folder) {
        OfficeFiles files = new OfficeFiles(folder);
        Map<String, Map<String, String>> records = files.records();
        Party who = new ExchangeRecords(kind -> records.getOrDefault(kind, Map.of())).desk()
                .orElseThrow(() -> new Failure("OFFICE-DAMAGED", folder.toString()));
        return new Office(files, who);
    }

    /** Whether a folder is an office's. */
    public static boolean present(Path folder) {
        return OfficeFiles.present(folder);
    }

    public Party who() {
        return who;
    }

    public KeyFolder keys() {
        return files.keys();
    }

    OfficeFiles files() {
        return files;
    }

    Vault vault() {
        return vault;
    }

    ExchangeRecords records() {
        Map<String, Map<String, String>> records = files.records();
        return new ExchangeRecords(kind -> records.getOrDefault(kind, Map.of()));
    }

    /** Every package sent or received, newest first. */
    public List<LogEntry> log() {
        return records().log();
    }

    public KnownKeys knownKeys() {
        return records().keys();
    }

    /** Looks at packages; nothing is written. */
    public List<Arrival> look(Collection<Path> filesOrFolders, Unlocking unlocking, Progress progress) {
        return new OfficeReceiving(this).look(filesOrFolders, unlocking, progress);
    }

    /** Takes a package in, all or none; a second time changes nothing. Throws as {@link Receiving#take}. */
    public Taken take(Arrival arrival, Editor editor, Confirmations confirmations, Unlocking unlocking, Progress progress) {
        return new OfficeReceiving(this).take(arrival, editor, confirmations, unlocking, progress);
    }

    /** A submission that was taken in; throws OFFICE-NOPACKAGE. */
    public Submission submission(String packageId) {
        return Submission.of(head(packageId), SelfAssessmentJsonReader.read(files.get(packageId, OfficeReceiving.ASSESSMENT)).content()
                .orElseThrow(() -> new Failure("OFFICE-DAMAGED", packageId)));
    }

    private PackageHead head(String packageId) {
        return PackageHeadReader.read(files.get(packageId, OfficeReceiving.HEAD));
    }

    /** Tells a school what has arrived and what evidence lies here now. */
    public Draft receipt(String packageId) {
        LogEntry taken = records().received(packageId).orElseThrow(() -> new Failure("SEND-NORECEIPT", packageId));
        PackageHead head = head(packageId);
        Map<String, byte[]> parts = new HashMap<>();
        parts.put(EntryNames.record("receipt"), ReceiptRecord.bytes(List.of(new ReceiptRecord(taken.id(), taken.kind(), taken.sequence(),
                taken.content(), taken.at()))));
        held(packageId, parts);
        return draft(PackageKind.RECEIPT, head.route().sender(), head, parts, Map.of("packages", 1L));
    }

    /** Comments for a school; a comment for each line, an id for each once and for all. */
    public Draft feedback(String packageId, List<Comment> comments) {
        if (comments.isEmpty()) {
            throw new Failure("SEND-NOCOMMENT");
        }
        PackageHead head = head(packageId);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Map<String, byte[]> parts = new HashMap<>();
        parts.put(EntryNames.record("feedback"), FeedbackRecord.bytes(comments.stream().map(c -> new FeedbackRecord(id(packageId, c),
                c.about(), c.kind(), c.text(), c.kind() == Feedback.Kind.RETURN ? c.text() : "",
                from(), now)).toList()));
        held(packageId, parts);
        return draft(PackageKind.FEEDBACK, head.route().sender(), head, parts, Map.of("comments", (long) comments.size()));
    }

    /** Findings of an evaluator for an office, or for whoever leads the team. */
    public Draft findings(String packageId, List<Comment> comments, Party to) {
        if (comments.isEmpty()) {
            throw new Failure("SEND-NOCOMMENT");
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Map<String, byte[]> parts = new HashMap<>();
        parts.put(EntryNames.record("findings"), FindingRecord.bytes(comments.stream().map(c -> new FindingRecord(id(packageId, c),
                c.about(), c.verdict(), c.text(), from(), now)).toList()));
        return draft(PackageKind.FINDINGS, to, head(packageId), parts, Map.of("findings", (long) comments.size()));
    }

    private String from() {
        return who.name().isBlank() ? who.role().word() : who.name().substring(0, Math.min(who.name().length(), 200));
    }

    /** The same words about the same place in the same submission are the same comment, so that writing them again changes nothing. */
    private String id(String packageId, Comment comment) {
        return UUID.nameUUIDFromBytes((who.id() + " " + packageId + " " + comment).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** A standard set for schools; always signed. */
    public Draft standardSet(StandardSet set, byte[] text, Party to) {
        Route route = new Route(UUID.randomUUID().toString(), Instant.now().truncatedTo(ChronoUnit.SECONDS), who, to,
                records().next(PackageKind.STANDARD_SET), Optional.empty());
        PackageHead head = PackageHead.of(PackageKind.STANDARD_SET, route, Optional.empty(), Map.of());
        return new Draft(PackageContent.of(head, Map.of(EntryNames.STANDARD_SET, text), List.of()), PackageWriting.fileName(head) + "-"
                + set.id(), List.of(), List.of());
    }

    /** What lies here of what that school has listed, and what is missing of it. */
    private void held(String packageId, Map<String, byte[]> parts) {
        Set<FileDigest> listed = DigestList.read(files.get(packageId, OfficeReceiving.LISTED), "have");
        Set<FileDigest> have = new HashSet<>(listed);
        have.removeIf(digest -> !vault.holds(digest));
        PackageHead head = head(packageId);
        boolean files = head.counts().getOrDefault("evidenceHere", 0L) > 0 || !head.prerequisites().isEmpty();
        Set<FileDigest> want = files ? new HashSet<>(listed) : new HashSet<>();
        want.removeAll(have);
        parts.put(EntryNames.record("have"), DigestList.bytes(have));
        parts.put(EntryNames.record("want"), DigestList.bytes(want));
    }

    private Draft draft(PackageKind kind, Party to, PackageHead answered, Map<String, byte[]> parts, Map<String, Long> counts) {
        Optional<Subject> subject = answered.subject();
        Route route = new Route(UUID.randomUUID().toString(), Instant.now().truncatedTo(ChronoUnit.SECONDS), who, to, records().next(kind),
                Optional.of(new Route.Answered(answered.route().id(), answered.route().sequence())));
        PackageHead head = PackageHead.of(kind, route, subject, counts);
        return new Draft(PackageContent.of(head, parts, List.of()), PackageWriting.fileName(head), List.of(), List.of());
    }

    /** Writes, reads back and notes it in the log. */
    public Sent write(Editor editor, Draft draft, Path folder, Optional<Sealing> sealing, Progress progress) {
        Sent sent = PackageWriting.write(vault, files.keys().need(), editor, draft, folder, sealing, progress);
        files.keep(List.of(ExchangeRecords.log(sent.entry())));
        return sent;
    }

    /** Everybody who has sent something here. */
    public List<Party> senders() {
        List<Party> senders = new ArrayList<>();
        log().stream().filter(e -> !e.sent()).map(LogEntry::other).filter(p -> senders.stream().noneMatch(s -> s.id().equals(p.id())))
                .forEach(senders::add);
        return senders;
    }
}
