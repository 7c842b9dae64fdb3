package vn.truongchuan.application.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.domain.merge.MergeRecord;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.exchange.record.PartyJson;
import vn.truongchuan.exchange.sign.KnownKeys;

/** Everything that was sent and received in a workspace, and whose keys are known. */
public final class ExchangeLog {
    private final Workspace workspace;
    private final ExchangeRecords records;

    public ExchangeLog(Workspace workspace) {
        this.workspace = workspace;
        this.records = new ExchangeRecords(workspace);
    }

    /** Newest first. */
    public List<LogEntry> entries() {
        return records.log();
    }

    /** Ids of packages sent from here whose arrival somebody has confirmed. */
    public Set<String> confirmed() {
        return records.confirmed().keySet();
    }

    /** The merge that taking a package made, be it standing or taken back; the newest where it was taken more than once. */
    public Optional<MergeRecord> merge(LogEntry entry) {
        return entry.sent() ? Optional.empty()
                : workspace.merges().all().stream().filter(m -> m.source().equals(entry.id())).findFirst();
    }

    /** Everybody of that role who has sent something here or was sent something. */
    public List<Party> peers(Party.Role role) {
        LinkedHashMap<String, Party> peers = new LinkedHashMap<>();
        records.log().stream().map(LogEntry::other).filter(p -> p.role() == role).forEach(p -> peers.putIfAbsent(p.id(), p));
        records.peers().values().stream().map(PartyJson::read).filter(p -> p.role() == role).forEach(p -> peers.putIfAbsent(p.id(), p));
        return List.copyOf(peers.values());
    }

    /** Whose keys are known, by the sender's id. */
    public KnownKeys keys() {
        return records.keys();
    }

    /** Standard sets that offices have sent, by id. */
    public Map<String, String> standardSets() {
        return records.standardSets();
    }

    /** Packages that came in and are not confirmed to their sender yet, newest first. */
    public List<LogEntry> toConfirm() {
        Set<String> answered = new HashSet<>();
        records.log().stream().filter(e -> e.sent() && e.kind() == PackageKind.RECEIPT).flatMap(e -> e.answers().stream())
                .forEach(a -> answered.add(a.id()));
        return records.log().stream().filter(e -> !e.sent() && e.kind() != PackageKind.RECEIPT && e.kind() != PackageKind.STANDARD_SET
                && !answered.contains(e.id())).toList();
    }
}
