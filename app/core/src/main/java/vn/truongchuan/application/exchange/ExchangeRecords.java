package vn.truongchuan.application.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.pack.Received;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.exchange.record.PartyJson;
import vn.truongchuan.exchange.record.ReceiptRecord;
import vn.truongchuan.exchange.sign.KnownKeys;
import vn.truongchuan.store.Step.Kept;

/** What a workspace or an office keeps about packages: who sits here, what went and came, whose keys are known. */
final class ExchangeRecords {
    private static final String DESK = "desk";
    private static final String PACKAGE = "package";
    private static final String KEYS = "keys";
    private static final String RECEIVED = "received";
    private static final String PEER = "peer";
    private static final String CONFIRMED = "confirmed";
    private static final String NUMBER = "number";
    private static final String SET = "standardSet";
    private static final String ONLY = "-";
    private final Function<String, Map<String, String>> source;

    ExchangeRecords(Workspace workspace) {
        this(workspace::records);
    }

    /** Records by their kind, from wherever they are kept. */
    ExchangeRecords(Function<String, Map<String, String>> source) {
        this.source = source;
    }

    private Optional<String> only(String kind) {
        return Optional.ofNullable(source.apply(kind).get(ONLY));
    }

    Optional<Party> desk() {
        return only(DESK).map(PartyJson::read);
    }

    static Kept desk(Party party) {
        return new Kept(DESK, ONLY, PartyJson.text(party));
    }

    KnownKeys keys() {
        return only(KEYS).map(KnownKeys::read).orElse(KnownKeys.NONE);
    }

    static Kept keys(KnownKeys keys) {
        return new Kept(KEYS, ONLY, keys.json());
    }

    Received received() {
        return only(RECEIVED).map(Received::read).orElse(Received.NOTHING);
    }

    static Kept received(Received received) {
        return new Kept(RECEIVED, ONLY, received.json());
    }

    /** Every package sent or received, newest first. */
    List<LogEntry> log() {
        List<LogEntry> log = new ArrayList<>(source.apply(PACKAGE).values().stream().map(LogEntry::read).toList());
        log.sort(Comparator.comparing(LogEntry::at).thenComparing(LogEntry::sequence).reversed());
        return log;
    }

    /**
     * The number of the next package of a kind: above all that were sent, and above what answers say was sent, for a restored backup
     * does not know its last packages.
     */
    long next(PackageKind kind) {
        long highest = Optional.ofNullable(source.apply(NUMBER).get(kind.word())).map(Long::parseLong).orElse(0L);
        for (LogEntry entry : log()) {
            if (entry.sent() && entry.kind() == kind) {
                highest = Math.max(highest, entry.sequence());
            } else if (!entry.sent() && entry.answers().isPresent() && answers(entry.kind(), kind)) {
                highest = Math.max(highest, entry.answers().get().sequence());
            }
        }
        return highest + 1;
    }

    private static boolean answers(PackageKind answer, PackageKind kind) {
        return answer == PackageKind.RECEIPT || answer == PackageKind.FEEDBACK && kind == PackageKind.SUBMISSION
                || answer == PackageKind.CONTRIBUTION && kind == PackageKind.ASSIGNMENT;
    }

    Optional<LogEntry> received(String packageId) {
        return Optional.ofNullable(source.apply(PACKAGE).get("r-" + packageId)).map(LogEntry::read);
    }

    static Kept log(LogEntry entry) {
        return new Kept(PACKAGE, (entry.sent() ? "s-" : "r-") + entry.id(), entry.json());
    }

    Map<String, String> peers() {
        return source.apply(PEER);
    }

    /** What a party has said to hold. */
    Optional<PartyJson.Peer> peer(Party party) {
        return Optional.ofNullable(peers().get(peerId(party))).map(PartyJson::peer);
    }

    static Kept peer(PartyJson.Peer peer) {
        return new Kept(PEER, peerId(peer.party()), peer.json());
    }

    private static String peerId(Party party) {
        return party.id().isEmpty() ? party.role().word() : party.id();
    }

    /** Ids of sent packages whose arrival was confirmed. */
    Map<String, String> confirmed() {
        return source.apply(CONFIRMED);
    }

    static Kept confirmed(ReceiptRecord receipt) {
        return new Kept(CONFIRMED, receipt.id(), receipt.at().toString());
    }

    /** The number of the last package of a kind that was sent before this workspace was made from a backup. */
    static Kept number(ReceiptRecord last) {
        return new Kept(NUMBER, last.kind().word(), Long.toString(last.sequence()));
    }

    Map<String, String> standardSets() {
        return source.apply(SET);
    }

    static Kept standardSet(String id, String text) {
        return new Kept(SET, id, text);
    }
}
