package vn.truongchuan.application.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.merge.MergePlan;
import vn.truongchuan.domain.merge.MergeState;
import vn.truongchuan.exchange.PackageGroup;
import vn.truongchuan.exchange.PackageTexts;
import vn.truongchuan.exchange.pack.Addressing;
import vn.truongchuan.exchange.pack.Desk;
import vn.truongchuan.exchange.pack.InventoryLine;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.pack.Received;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.KnownKeys;
import vn.truongchuan.store.WorkspaceFolder;

/** Looks at packages for a workspace, says what each would do, and takes one in as a whole. Until then nothing is written. */
public final class Receiving {
    private final Optional<Workspace> workspace;
    private final Path folder;

    private Receiving(Optional<Workspace> workspace, Path folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    /** For an open workspace. */
    public Receiving(Workspace workspace) {
        this(Optional.of(workspace), workspace.folder());
    }

    /** Where no workspace is yet: an assignment or a backup makes one in that folder, which must be free. */
    public static Receiving fresh(Path folder) {
        return new Receiving(Optional.empty(), folder);
    }

    /** Looks at files, and at the packages lying directly in folders; each is proved byte for byte. Nothing is written. */
    public List<Arrival> look(Editor editor, Collection<Path> filesOrFolders, Unlocking unlocking, Progress progress) {
        return Gathered.of(filesOrFolders, unlocking, progress).stream().map(found -> judge(editor, found)).toList();
    }

    private Arrival judge(Editor editor, Gathered found) {
        if (found.refusal().isPresent()) {
            return Arrival.refused(found, Arrival.State.REFUSED, found.refusal().get(), Optional.empty());
        }
        PackageGroup group = found.group().orElseThrow();
        PackageHead head = group.head();
        KeyState key = KeyState.of(workspace.map(ExchangeRecords::new).map(ExchangeRecords::keys)
                .orElse(KnownKeys.NONE), head.route().sender().id(),
                group.volumes().get(group.volumes().firstKey()).signer());
        Optional<Failure> stranger = stranger(head, found.name());
        if (stranger.isPresent()) {
            return Arrival.refused(found, Arrival.State.REFUSED, stranger.get(), Optional.of(key));
        }
        if (!group.complete()) {
            String missing = String.join(", ", group.missing().stream().map(String::valueOf).toList());
            return Arrival.refused(found, Arrival.State.INCOMPLETE, new Failure("PKG-VOLUMES", found.name(), missing,
                    Integer.toString(group.count())), Optional.of(key));
        }
        PackageTexts texts = found.texts().orElseThrow();
        Optional<Failure> view = workspace.flatMap(open -> viewOnly(open, head, texts, found.name()));
        if (view.isPresent()) {
            return Arrival.refused(found, head.kind() == PackageKind.STANDARD_SET ? Arrival.State.REFUSED : Arrival.State.VIEW_ONLY,
                    view.get(), Optional.of(key));
        }
        return ready(editor, found, texts, key);
    }

    /** Why it is not for this desk. */
    private Optional<Failure> stranger(PackageHead head, String name) {
        Desk desk = workspace.map(open -> ExchangeDesk.of(open).desk()).orElse(new Desk(Party.anyone(), Optional.empty()));
        Optional<Addressing.NotForUs> notForUs = Addressing.judge(head, desk);
        if (notForUs.isPresent()) {
            List<Object> arguments = new ArrayList<>(List.of(name));
            arguments.addAll(notForUs.get().arguments());
            return Optional.of(new Failure(notForUs.get().code(), arguments.toArray()));
        }
        boolean starts = head.kind() == PackageKind.ASSIGNMENT || head.kind() == PackageKind.BACKUP;
        if (desk.who().role() == Party.Role.ANYONE && !starts) {
            return Optional.of(new Failure("PKG-NOTHINGOPEN", name));
        }
        return Optional.empty();
    }

    /** Why it may be looked at and not be taken. */
    private Optional<Failure> viewOnly(Workspace open, PackageHead head, PackageTexts texts, String name) {
        Received received = new ExchangeRecords(open).received();
        boolean ordered = head.kind() == PackageKind.RECEIPT || head.kind() == PackageKind.STANDARD_SET
                || head.kind() == PackageKind.SUBMISSION || head.kind() == PackageKind.FINDINGS;
        if (ordered && received.judge(head) == Received.Order.OLDER) {
            return Optional.of(new Failure(head.kind() == PackageKind.STANDARD_SET ? "STD-OLD" : "PKG-OLDER", name,
                    Long.toString(head.route().sequence()), Long.toString(received.before(head).orElseThrow().sequence())));
        }
        if (merged(head.kind()) && texts.state().filter(state -> state.seen().covers(open.nextWrite(new Editor("-")).dot())).isPresent()) {
            return Optional.of(new Failure("PKG-JSON", name, "data/records/seen.jsonl", "?"));
        }
        boolean strange = head.kind() == PackageKind.CONTRIBUTION && !ExchangeDesk.of(open).fresh() && !based(open, head, texts);
        return strange ? Optional.of(new Failure("MRG-BASE", name)) : Optional.empty();
    }

    /** Whether a contribution grew from this workspace: it answers a package of ours, or knows something that was written here. */
    private static boolean based(Workspace open, PackageHead head, PackageTexts texts) {
        boolean answers = head.route().answers().isPresent() && new ExchangeRecords(open).log().stream()
                .anyMatch(e -> e.sent() && e.id().equals(head.route().answers().get().id()));
        Set<String> replicas = new HashSet<>(open.merges().state().seen().highest().keySet());
        return answers || texts.seen().filter(seen -> seen.highest().keySet().stream().anyMatch(replicas::contains)).isPresent();
    }

    private Arrival ready(Editor editor, Gathered found, PackageTexts texts, KeyState key) {
        PackageGroup group = found.group().orElseThrow();
        PackageHead head = group.head();
        Optional<MergeState> theirs = merged(head.kind()) ? texts.state() : Optional.empty();
        Optional<MergePlan> plan = workspace.flatMap(open -> theirs.map(state -> open.merges().plan(editor, state)));
        Set<FileDigest> named = named(theirs);
        List<InventoryLine> evidence = new ArrayList<>();
        List<InventoryLine> notHere = new ArrayList<>();
        for (InventoryLine line : group.volumes().get(group.volumes().firstKey()).inventory().lines()) {
            boolean here = workspace.filter(open -> open.vault().holds(line.digest())).isPresent();
            if (!here && named.contains(line.digest())) {
                (line.volume() > 0 ? evidence : notHere).add(line);
            }
        }
        Optional<Failure> program = EvidenceStaging.program(evidence, theirs);
        if (program.isPresent()) {
            return Arrival.refused(found, Arrival.State.REFUSED, program.get(), Optional.of(key));
        }
        List<String> orphans = new ArrayList<>(plan.map(p -> FeedbackFields.orphans(p.unplaced())).orElse(List.of()));
        workspace.ifPresent(open -> orphans.addAll(FeedbackFields.orphans(texts.feedback(), open.standardSet())));
        boolean known = workspace.filter(open -> new ExchangeRecords(open).received(head.route().id()).isPresent()).isPresent();
        boolean nothing = known && evidence.isEmpty() && plan.map(MergePlan::nothingNew).orElse(true);
        return new Arrival(List.copyOf(found.files().values()), found.group(), nothing ? Arrival.State.NOTHING_NEW : Arrival.State.READY,
                Optional.empty(), Optional.of(key), Optional.of(texts), plan, evidence, notHere, orphans, found.standardSet());
    }

    static boolean merged(PackageKind kind) {
        return kind == PackageKind.ASSIGNMENT || kind == PackageKind.CONTRIBUTION || kind == PackageKind.BACKUP;
    }

    /** Contents that the fields name, here or there; others of a package are not taken. */
    private Set<FileDigest> named(Optional<MergeState> theirs) {
        Set<FileDigest> named = new HashSet<>();
        theirs.ifPresent(state -> named(state.fields(), named));
        workspace.ifPresent(open -> named(open.current().fields(), named));
        return named;
    }

    private static void named(Fields fields, Set<FileDigest> named) {
        fields.ofKind(EntityKind.EVIDENCE).forEach(entity -> fields.values(entity.key().field(EvidenceItem.FILE)).forEach(value ->
                value.value().flatMap(EvidenceItem::digest).ifPresent(named::add)));
    }

    /**
     * Takes a package in: its evidence is staged and proved beside the store first, then everything it says is written in one step.
     * A second time changes nothing.
     *
     * @throws Failure what stands in the arrival's trouble; SIG-NONE, SIG-NEW or SIG-CHANGED where a person has not said so;
     *     PKG-CHANGED where a file is not what was looked at; USB-READ, PKG-NO-ROOM, WS-DISK-FULL, VAULT-WRITE. Nothing is in then.
     */
    public Taken take(Arrival arrival, Editor editor, Confirmations confirmations, Unlocking unlocking, Progress progress) {
        if (arrival.state() != Arrival.State.READY && arrival.state() != Arrival.State.NOTHING_NEW) {
            throw arrival.trouble().orElseThrow();
        }
        arrival.key().orElseThrow().demand(arrival.name(), confirmations);
        if (workspace.isPresent()) {
            return new Taking(workspace.get(), arrival, editor, confirmations).take(unlocking, progress);
        }
        CycleIdentity identity = arrival.texts().flatMap(PackageTexts::assessment).orElseThrow().identity();
        try (Workspace made = begun() ? Workspace.open(folder)
                : Workspace.create(folder, identity.standardSet(), identity.schoolYear(), identity.sample())) {
            if (!ExchangeDesk.of(made).fresh()) {
                throw new Failure("WS-NOT-EMPTY", folder.toString());
            }
            Taken taken = new Taking(made, arrival, editor, confirmations).take(unlocking, progress);
            return new Taken(taken.entry(), taken.merge(), taken.files(), taken.notHere(), taken.orphans(), Optional.of(folder));
        }
    }

    /** Whether a workspace is there already: one in which nothing was ever written was begun by an attempt that did not come to its end. */
    private boolean begun() {
        WorkspaceFolder there = new WorkspaceFolder(folder);
        return Files.exists(there.marker()) || Files.exists(there.databaseFile());
    }
}
