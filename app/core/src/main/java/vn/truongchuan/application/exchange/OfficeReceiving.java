package vn.truongchuan.application.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.application.Editor;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.PackageGroup;
import vn.truongchuan.exchange.PackageTexts;
import vn.truongchuan.exchange.SelfAssessmentJson;
import vn.truongchuan.exchange.pack.Addressing;
import vn.truongchuan.exchange.pack.Desk;
import vn.truongchuan.exchange.pack.InventoryLine;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageHeadJson;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Received;
import vn.truongchuan.exchange.record.DigestList;
import vn.truongchuan.exchange.record.FindingRecord;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.KnownKeys;
import vn.truongchuan.store.Step.Kept;
import vn.truongchuan.vault.Staging;

/** How an office looks at packages and takes them: evidence first, then what they say, then one file of records in one step. */
final class OfficeReceiving {
    static final String HEAD = "package.json";
    static final String ASSESSMENT = "self-assessment.json";
    static final String LISTED = "listed.jsonl";
    static final String FINDINGS = "findings.jsonl";
    private final Office office;
    private final ExchangeRecords records;

    OfficeReceiving(Office office) {
        this.office = office;
        this.records = office.records();
    }

    List<Arrival> look(Collection<Path> filesOrFolders, Unlocking unlocking, Progress progress) {
        return Gathered.of(filesOrFolders, unlocking, progress).stream().map(this::judge).toList();
    }

    private Arrival judge(Gathered found) {
        if (found.refusal().isPresent()) {
            return Arrival.refused(found, Arrival.State.REFUSED, found.refusal().get(), Optional.empty());
        }
        PackageGroup group = found.group().orElseThrow();
        PackageHead head = group.head();
        KeyState key = KeyState.of(records.keys(), head.route().sender().id(), group.volumes().get(group.volumes().firstKey()).signer());
        Optional<Addressing.NotForUs> notForUs = Addressing.judge(head, new Desk(office.who(), Optional.empty()));
        if (notForUs.isPresent()) {
            List<Object> arguments = new ArrayList<>(List.of(found.name()));
            arguments.addAll(notForUs.get().arguments());
            return Arrival.refused(found, Arrival.State.REFUSED, new Failure(notForUs.get().code(), arguments.toArray()),
                    Optional.of(key));
        }
        if (!group.complete()) {
            String missing = String.join(", ", group.missing().stream().map(String::valueOf).toList());
            return Arrival.refused(found, Arrival.State.INCOMPLETE, new Failure("PKG-VOLUMES", found.name(), missing,
                    Integer.toString(group.count())), Optional.of(key));
        }
        Received received = records.received();
        if (received.judge(head) == Received.Order.OLDER && records.received(head.route().id()).isEmpty()) {
            return Arrival.refused(found, head.kind() == PackageKind.STANDARD_SET ? Arrival.State.REFUSED : Arrival.State.VIEW_ONLY,
                    new Failure(head.kind() == PackageKind.STANDARD_SET ? "STD-OLD" : "PKG-OLDER", found.name(),
                            Long.toString(head.route().sequence()), Long.toString(received.before(head).orElseThrow().sequence())),
                    Optional.of(key));
        }
        return ready(found, key);
    }

    private Arrival ready(Gathered found, KeyState key) {
        PackageGroup group = found.group().orElseThrow();
        PackageTexts texts = found.texts().orElseThrow();
        List<InventoryLine> evidence = new ArrayList<>();
        List<InventoryLine> notHere = new ArrayList<>();
        for (InventoryLine line : group.volumes().get(1).inventory().lines()) {
            if (!office.vault().holds(line.digest())) {
                (line.volume() > 0 ? evidence : notHere).add(line);
            }
        }
        Optional<Failure> program = EvidenceStaging.program(evidence, texts.state());
        if (program.isPresent()) {
            return Arrival.refused(found, Arrival.State.REFUSED, program.get(), Optional.of(key));
        }
        List<String> orphans = new ArrayList<>();
        Optional<Failure> trouble = Optional.empty();
        if (group.head().kind() == PackageKind.SUBMISSION) {
            try {
                orphans.addAll(Submission.of(group.head(), texts.assessment().orElseThrow()).unplaced());
            } catch (Failure unknownSet) {
                trouble = Optional.of(unknownSet);
            }
        }
        boolean known = records.received(group.head().route().id()).isPresent() && evidence.isEmpty();
        Arrival.State state = trouble.isPresent() ? Arrival.State.VIEW_ONLY : known ? Arrival.State.NOTHING_NEW : Arrival.State.READY;
        return new Arrival(List.copyOf(found.files().values()), found.group(), state, trouble, Optional.of(key), found.texts(),
                Optional.empty(), evidence, notHere, orphans, found.standardSet());
    }

    Taken take(Arrival arrival, Editor editor, Confirmations confirmations, Unlocking unlocking, Progress progress) {
        if (arrival.state() != Arrival.State.READY && arrival.state() != Arrival.State.NOTHING_NEW) {
            throw arrival.trouble().orElseThrow();
        }
        arrival.key().orElseThrow().demand(arrival.name(), confirmations);
        PackageHead head = arrival.head().orElseThrow();
        try (Staging staging = office.vault().staging()) {
            EvidenceStaging.stage(arrival, staging, unlocking, progress);
            int files = staging.place();
            LogEntry entry = EvidenceStaging.entry(arrival, editor, confirmations);
            if (records.received(entry.id()).isEmpty()) {
                keepTexts(arrival, head);
            }
            List<Kept> kept = kept(arrival, entry);
            if (!kept.isEmpty()) {
                office.files().keep(kept);
            }
            staging.keep();
            return new Taken(entry, Optional.empty(), files, arrival.notHere().size(), arrival.orphans(), Optional.empty());
        }
    }

    private void keepTexts(Arrival arrival, PackageHead head) {
        PackageTexts texts = arrival.texts().orElseThrow();
        String id = head.route().id();
        office.files().put(id, HEAD, PackageHeadJson.write(head));
        texts.assessment().ifPresent(file -> office.files().put(id, ASSESSMENT, SelfAssessmentJson.write(file)));
        if (!texts.findings().isEmpty()) {
            office.files().put(id, FINDINGS, FindingRecord.bytes(texts.findings()));
        }
        Set<FileDigest> listed = new HashSet<>();
        arrival.group().orElseThrow().volumes().get(1).inventory().lines().forEach(line -> listed.add(line.digest()));
        office.files().put(id, LISTED, DigestList.bytes(listed));
        arrival.standardSet().ifPresent(text -> office.files().put(id, "standard-set.json",
                text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Kept> kept(Arrival arrival, LogEntry entry) {
        List<Kept> kept = new ArrayList<>();
        PackageHead head = arrival.head().orElseThrow();
        if (records.received(entry.id()).isEmpty()) {
            kept.add(ExchangeRecords.log(entry));
        }
        KnownKeys keys = records.keys();
        arrival.group().orElseThrow().volumes().get(1).signer().map(key -> keys.accept(head.route().sender().id(), key, entry.at()))
                .filter(more -> !more.equals(keys)).ifPresent(more -> kept.add(ExchangeRecords.keys(more)));
        if (!records.received().with(head).equals(records.received())) {
            kept.add(ExchangeRecords.received(records.received().with(head)));
        }
        arrival.texts().orElseThrow().receipts().forEach(r -> kept.add(ExchangeRecords.confirmed(r)));
        return kept;
    }
}
