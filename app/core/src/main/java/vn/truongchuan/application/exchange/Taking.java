package vn.truongchuan.application.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.merge.MergeRecord;
import vn.truongchuan.domain.merge.MergeState;
import vn.truongchuan.exchange.PackageTexts;
import vn.truongchuan.exchange.SelfAssessmentFile;
import vn.truongchuan.exchange.pack.InventoryLine;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.pack.Received;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.exchange.record.PartyJson;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.KnownKeys;
import vn.truongchuan.store.Step;
import vn.truongchuan.store.Step.Kept;
import vn.truongchuan.vault.Staging;

/** Takes one package into a workspace: evidence beside the store, then names, then one step; what fails before the step leaves nothing. */
final class Taking {
    private final Workspace workspace;
    private final Arrival arrival;
    private final Editor editor;
    private final Confirmations confirmations;
    private final PackageHead head;
    private final PackageTexts texts;
    private final ExchangeRecords records;

    Taking(Workspace workspace, Arrival arrival, Editor editor, Confirmations confirmations) {
        this.workspace = workspace;
        this.arrival = arrival;
        this.editor = editor;
        this.confirmations = confirmations;
        this.head = arrival.head().orElseThrow();
        this.texts = arrival.texts().orElseThrow();
        this.records = new ExchangeRecords(workspace);
    }

    Taken take(Unlocking unlocking, Progress progress) {
        if (!workspace.vault().hasSpaceFor(arrival.evidence().stream().mapToLong(InventoryLine::size).sum())) {
            throw new Failure("PKG-NO-ROOM", workspace.folder().toString());
        }
        try (Staging staging = workspace.vault().staging()) {
            EvidenceStaging.stage(arrival, staging, unlocking, progress);
            int files = staging.place();
            LogEntry entry = EvidenceStaging.entry(arrival, editor, confirmations);
            Optional<MergeRecord> merge = write(entry);
            staging.keep();
            return new Taken(entry, merge, files, arrival.notHere().size(), arrival.orphans(), Optional.empty());
        }
    }

    private Optional<MergeRecord> write(LogEntry entry) {
        boolean fresh = ExchangeDesk.of(workspace).fresh();
        List<Kept> kept = kept(entry, fresh);
        if (Receiving.merged(head.kind())) {
            MergeState theirs = texts.state().orElseThrow();
            if (fresh) {
                begin(theirs, kept);
                return Optional.empty();
            }
            return workspace.merges().merge(editor, theirs, head.route().id(), kept);
        }
        Map<FieldKey, List<FieldValue>> states = FeedbackFields.of(texts.feedback(), workspace.current().fields(),
                records.received().judge(head) == Received.Order.NEW, workspace.nextWrite(editor));
        if (!kept.isEmpty() || !states.isEmpty()) {
            workspace.step(new Step(new TreeMap<>(states), Optional.empty(), kept));
        }
        return Optional.empty();
    }

    /** A workspace in which nothing was ever written becomes what the package holds. */
    private void begin(MergeState theirs, List<Kept> kept) {
        SelfAssessmentFile file = texts.assessment().orElseThrow();
        workspace.adoptIdentity(file.identity(), file.setDigest().map(FileDigest::parse));
        Map<FieldKey, List<FieldValue>> states = new HashMap<>();
        theirs.fields().stream().forEach(f -> states.put(f.getKey(), theirs.fields().values(f.getKey())));
        workspace.step(new Step(new TreeMap<>(states), Optional.of(theirs.seen()), kept));
    }

    /** What is kept beside the fields; only what is not there already. */
    private List<Kept> kept(LogEntry entry, boolean fresh) {
        List<Kept> kept = new ArrayList<>();
        Party sender = head.route().sender();
        if (records.received(entry.id()).isEmpty()) {
            kept.add(ExchangeRecords.log(entry));
        }
        KnownKeys keys = records.keys();
        Optional<KnownKeys> more = arrival.group().orElseThrow().volumes().get(1).signer()
                .map(key -> keys.accept(sender.id(), key, entry.at()));
        more.filter(m -> !m.equals(keys)).ifPresent(m -> kept.add(ExchangeRecords.keys(m)));
        Received received = records.received();
        if (!received.with(head).equals(received)) {
            kept.add(ExchangeRecords.received(received.with(head)));
        }
        if (fresh) {
            kept.add(ExchangeRecords.desk(head.route().addressee()));
        }
        peer(sender).ifPresent(kept::add);
        if (head.kind() == PackageKind.RECEIPT) {
            texts.receipts().stream().filter(r -> !records.confirmed().containsKey(r.id()))
                    .forEach(r -> kept.add(ExchangeRecords.confirmed(r)));
        } else if (head.kind() == PackageKind.BACKUP && fresh) {
            texts.receipts().forEach(r -> kept.add(ExchangeRecords.number(r)));
        }
        if (head.kind() == PackageKind.STANDARD_SET) {
            arrival.standardSet().ifPresent(text -> kept.add(ExchangeRecords.standardSet(StandardSetFile.id(text), text)));
        }
        return kept;
    }

    /** What the sender holds, as told by the newest package that tells it; what is asked for goes along again. */
    private Optional<Kept> peer(Party sender) {
        Optional<PartyJson.Peer> before = records.peer(sender);
        boolean newest = records.received().judge(head) != Received.Order.OLDER;
        Set<FileDigest> have = new HashSet<>(texts.have().filter(h -> newest).or(() -> before.map(PartyJson.Peer::have)).orElse(Set.of()));
        have.removeAll(texts.want());
        PartyJson.Peer now = new PartyJson.Peer(sender, have);
        return before.equals(Optional.of(now)) ? Optional.empty() : Optional.of(ExchangeRecords.peer(now));
    }
}
