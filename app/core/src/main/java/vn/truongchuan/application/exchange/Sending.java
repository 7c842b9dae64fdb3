package vn.truongchuan.application.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.check.Checks;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.FindingKind;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.merge.MergeState;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.PackageContent;
import vn.truongchuan.exchange.SelfAssessmentFile;
import vn.truongchuan.exchange.SelfAssessmentJson;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.pack.Route;
import vn.truongchuan.exchange.record.AssignmentRecord;
import vn.truongchuan.exchange.record.DigestList;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.exchange.record.PartyJson;
import vn.truongchuan.exchange.record.ReceiptRecord;
import vn.truongchuan.exchange.record.SeenList;
import vn.truongchuan.exchange.seal.Sealing;
import vn.truongchuan.store.Step;

/**
 * Makes packages of a workspace and writes them. What goes to members and comes back carries every field and all that is known, so that
 * merging is sound whatever gets lost on the way; only evidence files are limited to what is asked for and not there yet.
 */
public final class Sending {
    private final Workspace workspace;
    private final ExchangeRecords records;

    public Sending(Workspace workspace) {
        this.workspace = workspace;
        this.records = new ExchangeRecords(workspace);
    }

    public ExchangeDesk desk() {
        return ExchangeDesk.of(workspace);
    }

    /**
     * Gives criteria to a member.
     *
     * @param memberId of a council member
     * @throws Failure SEND-NOTCHAIR, SEND-NOMEMBER, SEND-NOCRITERION
     */
    public Draft assignment(String memberId, Collection<CriterionCode> criteria, String message) {
        if (!desk().school()) {
            throw new Failure("SEND-NOTCHAIR");
        }
        CouncilMember member = workspace.current().council().stream().filter(m -> m.id().equals(memberId)).findFirst()
                .filter(m -> m.id().matches("[0-9A-Za-z._-]{1,80}")).orElseThrow(() -> new Failure("SEND-NOMEMBER", memberId));
        Set<CriterionCode> given = new TreeSet<>(criteria);
        String unknown = String.join(", ", given.stream().filter(c -> workspace.standardSet().criterion(c).isEmpty())
                .map(CriterionCode::toString).toList());
        if (given.isEmpty() || !unknown.isEmpty()) {
            throw new Failure("SEND-NOCRITERION", unknown);
        }
        Party to = new Party(Party.Role.MEMBER, member.id(), Names.cut(member.name()));
        Set<FileDigest> held = heldBy(to);
        EvidenceChoice evidence = EvidenceChoice.of(workspace, item -> !EvidenceChoice.indexOnly(item)
                && workspace.current().evidence().usesOf(item).stream().anyMatch(given::contains), digest -> !held.contains(digest));
        Map<String, byte[]> parts = shared();
        parts.put(EntryNames.record("assignment"), new AssignmentRecord(member.id(), member.name(), new TreeSet<>(given), message).bytes());
        return draft(PackageKind.ASSIGNMENT, to, Optional.empty(), parts, evidence, Map.of("criteria", (long) given.size()));
    }

    /** Sends back to the chair all that was done; throws SEND-NOTMEMBER on any other PC. */
    public Draft contribution() {
        if (!desk().member()) {
            throw new Failure("SEND-NOTMEMBER");
        }
        Optional<LogEntry> assignment = records.log().stream().filter(e -> !e.sent() && e.kind() == PackageKind.ASSIGNMENT).findFirst();
        Party to = assignment.map(LogEntry::other)
                .orElseGet(() -> new Party(Party.Role.SCHOOL, desk().subject().school(), desk().subject().schoolName()));
        Set<FileDigest> held = heldBy(to);
        return draft(PackageKind.CONTRIBUTION, to, assignment.map(a -> new Route.Answered(a.id(), a.sequence())), shared(),
                EvidenceChoice.of(workspace, item -> !EvidenceChoice.indexOnly(item), digest -> !held.contains(digest))
                        .withOthers(workspace, item -> !EvidenceChoice.indexOnly(item) && !item.deleted(), d -> !held.contains(d)),
                Map.of());
    }

    /** Hands the self-assessment in; without files evidence is listed only. */
    public Draft submission(Party office, boolean withFiles) {
        if (!desk().school()) {
            throw new Failure("SEND-NOTCHAIR");
        }
        Set<FileDigest> held = heldBy(office);
        MergeState state = workspace.merges().state();
        Fields told = SubmissionFields.of(state.fields(), workspace.current().school().name());
        Map<String, byte[]> parts = new HashMap<>();
        parts.put(EntryNames.SELF_ASSESSMENT, json(told));
        return draft(PackageKind.SUBMISSION, office, Optional.empty(), parts, EvidenceChoice.of(workspace,
                item -> !EvidenceChoice.indexOnly(item), digest -> withFiles && !held.contains(digest)),
                Map.of("disputes", (long) state.fields().disputed().size()));
    }

    /** The whole workspace with every evidence file and the numbers of the last packages, for this PC's owner. */
    public Draft backup() {
        Map<String, byte[]> parts = shared();
        Map<PackageKind, LogEntry> last = new EnumMap<>(PackageKind.class);
        records.log().stream().filter(LogEntry::sent).forEach(e -> last.merge(e.kind(), e,
                (one, other) -> one.sequence() > other.sequence() ? one : other));
        parts.put(EntryNames.record("receipt"), ReceiptRecord.bytes(last.values().stream()
                .map(e -> new ReceiptRecord(e.id(), e.kind(), e.sequence(), e.content(), e.at())).toList()));
        return draft(PackageKind.BACKUP, desk().who(), Optional.empty(), parts, EvidenceChoice.of(workspace, item -> true,
                digest -> true).withOthers(workspace, item -> true, digest -> true), Map.of());
    }

    /** Says what has arrived here, what evidence lies here and what is missing; for the sender of those packages. */
    public Draft receipt(Collection<String> packageIds) {
        List<LogEntry> taken = packageIds.stream().map(records::received).flatMap(Optional::stream)
                .sorted(Comparator.comparing(LogEntry::sequence)).toList();
        if (taken.isEmpty()) {
            throw new Failure("SEND-NORECEIPT", String.join(", ", packageIds));
        }
        LogEntry newest = taken.get(taken.size() - 1);
        Map<String, byte[]> parts = new HashMap<>();
        parts.put(EntryNames.record("receipt"), ReceiptRecord.bytes(taken.stream()
                .map(e -> new ReceiptRecord(e.id(), e.kind(), e.sequence(), e.content(), e.at())).toList()));
        parts.put(EntryNames.record("have"), DigestList.bytes(EvidenceChoice.held(workspace)));
        parts.put(EntryNames.record("want"), DigestList.bytes(EvidenceChoice.wanting(workspace)));
        return draft(PackageKind.RECEIPT, newest.other(), Optional.of(new Route.Answered(newest.id(), newest.sequence())), parts,
                new EvidenceChoice(List.of(), List.of()), Map.of("packages", (long) taken.size()));
    }

    /** What is in every package that is merged: all fields with all values, and all that is known. */
    private Map<String, byte[]> shared() {
        Map<String, byte[]> parts = new HashMap<>();
        MergeState state = workspace.merges().state();
        parts.put(EntryNames.SELF_ASSESSMENT, json(state.fields()));
        parts.put(EntryNames.record("seen"), SeenList.bytes(state.seen()));
        parts.put(EntryNames.record("have"), DigestList.bytes(EvidenceChoice.held(workspace)));
        return parts;
    }

    private byte[] json(Fields fields) {
        return SelfAssessmentJson.write(SelfAssessmentFile.of(workspace.identity(), workspace.pinnedSet(), fields));
    }

    private Set<FileDigest> heldBy(Party party) {
        return records.peer(party).map(PartyJson.Peer::have).orElse(Set.of());
    }

    private Draft draft(PackageKind kind, Party to, Optional<Route.Answered> answers, Map<String, byte[]> parts, EvidenceChoice evidence,
            Map<String, Long> counts) {
        if (desk().fresh()) {
            throw new Failure("SEND-EMPTY");
        }
        Route route = new Route(UUID.randomUUID().toString(), Instant.now().truncatedTo(ChronoUnit.SECONDS), desk().who(), to,
                records.next(kind),
                answers);
        Map<String, Long> numbers = new TreeMap<>(counts);
        numbers.put("fields", workspace.current().fields().size());
        PackageHead head = PackageHead.of(kind, route, Optional.of(desk().subject()), numbers)
                .withPrerequisites(evidence.pieces().stream().anyMatch(p -> !p.here()) ? confirmedTo(to) : List.of());
        return new Draft(PackageContent.of(head, parts, evidence.pieces()), PackageWriting.fileName(head), evidence.missing(),
                findings(kind));
    }

    /** Newest packages to that party that were confirmed. */
    private List<String> confirmedTo(Party to) {
        Set<String> confirmed = records.confirmed().keySet();
        return records.log().stream().filter(e -> e.sent() && confirmed.contains(e.id())
                && e.other().role() == to.role() && (e.other().id().isEmpty() || e.other().id().equals(to.id())))
                .map(LogEntry::id).limit(100).sorted().toList();
    }

    private List<Finding> findings(PackageKind kind) {
        List<Finding> all = Checks.run(workspace.current(), workspace.dataTables(), Map.of());
        return all.stream().filter(f -> f.kind().equals(FindingKind.FIELD_DISPUTED.code())
                || kind == PackageKind.SUBMISSION && f.severity() == Severity.WRONG).toList();
    }

    /**
     * Writes, reads back and notes it in the log. The same draft written again goes on where it stopped.
     *
     * @throws Failure USB-…, EV-DAMAGED, KEY-…
     * @throws vn.truongchuan.base.Cancelled where the progress asks to stop; nothing is left of this attempt
     */
    public Sent write(Editor editor, Draft draft, Path folder, Optional<Sealing> sealing, Progress progress) {
        Sent sent = PackageWriting.write(workspace.vault(), workspace.keys().need(), editor, draft, folder, sealing, progress);
        note(sent.entry(), draft, folder);
        if (sent.entry().kind() != PackageKind.BACKUP) {
            nameSchool(editor);
        }
        return sent;
    }

    /** A backup since which nothing was written is the copy outside this computer, where it lies on another drive. */
    private void note(LogEntry entry, Draft draft, Path folder) {
        synchronized (workspace) {
            boolean everything = entry.kind() == PackageKind.BACKUP && Arrays.equals(
                    draft.content().parts().get(EntryNames.SELF_ASSESSMENT), json(workspace.merges().state().fields()));
            workspace.step(Step.record(ExchangeRecords.log(entry)));
            if (everything) {
                workspace.backups().noteOutside(folder, workspace.backups().savedUpTo());
            }
        }
    }

    /** The school's id is that of its first cycle, the same whoever makes it; it is written down so that it stays the same next year. */
    private void nameSchool(Editor editor) {
        if (desk().school() && workspace.current().school().text(School.ID).isEmpty()) {
            workspace.save(editor, List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.ID), workspace.identity().id())));
        }
    }
}
