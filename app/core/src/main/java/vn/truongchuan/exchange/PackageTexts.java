package vn.truongchuan.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.merge.MergeState;
import vn.truongchuan.domain.merge.VersionVector;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.record.AssignmentRecord;
import vn.truongchuan.exchange.record.DigestList;
import vn.truongchuan.exchange.record.FeedbackRecord;
import vn.truongchuan.exchange.record.FindingRecord;
import vn.truongchuan.exchange.record.ReceiptRecord;
import vn.truongchuan.exchange.record.SeenList;

/**
 * What the texts of a package say, proved and read.
 *
 * @param have evidence the sender holds; empty where the package does not say
 * @param want evidence the sender asks for
 */
public record PackageTexts(Optional<SelfAssessmentFile> assessment, Optional<VersionVector> seen, Optional<AssignmentRecord> assignment,
        List<ReceiptRecord> receipts, List<FeedbackRecord> feedback, List<FindingRecord> findings, Optional<Set<FileDigest>> have,
        Set<FileDigest> want) {

    public PackageTexts {
        receipts = List.copyOf(receipts);
        feedback = List.copyOf(feedback);
        findings = List.copyOf(findings);
        want = Set.copyOf(want);
    }

    /** Reads the texts of a package's first volume; throws {@link BadPackage} where they are not what they should be. */
    public static PackageTexts read(PackageReader reader) {
        return new PackageTexts(one(reader, EntryNames.SELF_ASSESSMENT, PackageTexts::assessment),
                one(reader, EntryNames.record("seen"), SeenList::read),
                one(reader, EntryNames.record("assignment"), AssignmentRecord::read),
                one(reader, EntryNames.record("receipt"), ReceiptRecord::read).orElse(List.of()),
                one(reader, EntryNames.record("feedback"), FeedbackRecord::read).orElse(List.of()),
                one(reader, EntryNames.record("findings"), FindingRecord::read).orElse(List.of()),
                one(reader, EntryNames.record("have"), bytes -> DigestList.read(bytes, "have")),
                one(reader, EntryNames.record("want"), bytes -> DigestList.read(bytes, "want")).orElse(Set.of()));
    }

    private static <T> Optional<T> one(PackageReader reader, String part, Function<byte[], T> reading) {
        return reader.facts().parts().contains(part) ? Optional.of(reading.apply(reader.part(part))) : Optional.empty();
    }

    private static SelfAssessmentFile assessment(byte[] bytes) {
        return SelfAssessmentJsonReader.read(bytes).content()
                .orElseThrow(() -> new BadPackage("PKG-JSON", EntryNames.SELF_ASSESSMENT, ""));
    }

    /**
     * The sender's state for a merge. What a sender says it has seen counts, also where it holds values above that: after a merge was
     * taken back it does not know the writes before them. Of a sender that says nothing it is taken from the values.
     */
    public Optional<MergeState> state() {
        return assessment.map(file -> seen.map(told -> new MergeState(file.all(), told))
                .orElseGet(() -> new MergeState(file.all(), VersionVector.EMPTY).coveringItself()));
    }
}
