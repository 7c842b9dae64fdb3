package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.merge.MergeRecord;
import vn.truongchuan.domain.merge.MergeState;
import vn.truongchuan.domain.merge.VersionVector;
import vn.truongchuan.exchange.PackageTexts;
import vn.truongchuan.exchange.SelfAssessmentFile;
import vn.truongchuan.exchange.SelfAssessmentJson;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.record.ReceiptRecord;
import vn.truongchuan.exchange.record.SeenList;

/** Forged, huge and unlucky packages: they may cost time, and never a sentence. */
class MergeHarmTest extends ThreeComputers {
    private static final long MOST = 999_999_999_999_999_999L;

    @Override
    void begin() {
        super.begin();
        write(chair, CHAIR, B, "Bản đầu b");
    }

    private static FieldValue foreign(String text, String replica, long counter) {
        return new FieldValue(Optional.of(text), new Dot(replica, counter), "Ai đó", Instant.parse("2026-03-02T08:00:00Z"));
    }

    private static MergeState state(FieldKey key, FieldValue value, VersionVector seen) {
        return new MergeState(Fields.of(Map.of(key, value)), seen);
    }

    /** The record of a merge is longer than a JSON text may be; the journal line, backups and undo must still be read. */
    @Test
    void aMergeOfNineMillionLettersIsInTheJournalInBackupsAndCanBeTakenBack() {
        Map<FieldKey, FieldValue> much = new TreeMap<>();
        for (int i = 1; i <= 9; i++) {
            much.put(new EntityKey(EntityKind.POINT, "p" + i).field("text"), foreign("a".repeat(999_000), "them", i));
        }
        byte[] before = Exports.bytes(chair);
        MergeRecord merge = chair.merges().merge(CHAIR, new MergeState(Fields.of(much), VersionVector.of(Map.of("them", 9L))), "big")
                .orElseThrow();
        byte[] merged = Exports.bytes(chair);
        Path backup = chair.backups().make(Progress.NONE).file();
        Backups.restore(backup, temp.resolve("restored"), Progress.NONE);
        try (Workspace restored = Workspace.open(temp.resolve("restored"))) {
            assertThat(Exports.bytes(restored)).isEqualTo(merged);
        }
        chair.merges().undo(CHAIR, merge.id());
        assertThat(Exports.bytes(chair)).isEqualTo(before);
    }

    @Test
    void theHighestNumberOfAForgedPackageLeavesRoomForOurOwn() {
        chair.merges().merge(CHAIR, state(B, foreign("Của họ", "them", MOST), VersionVector.of(Map.of("them", MOST))), "forged");
        write(chair, CHAIR, C, "Viết sau đó");
        write(chair, CHAIR, C, "Viết sau đó nữa");
        reopenChair();
        assertThat(texts(chair, C)).containsExactly("Viết sau đó nữa");
        write(chair, CHAIR, C, "Viết hôm sau");
        Path backup = chair.backups().make(Progress.NONE).file();
        Backups.restore(backup, temp.resolve("restored"), Progress.NONE);
        try (Workspace restored = Workspace.open(temp.resolve("restored"))) {
            assertThat(texts(restored, C)).containsExactly("Viết hôm sau");
        }
        Path json = temp.resolve("out.json");
        Exports.export(chair, json);
        assertThat(Exports.preview(chair, json).problems()).isEmpty();
    }

    @Test
    void theHighestNumberOfAForgedVectorLeavesRoomForOurOwn() {
        chair.merges().merge(CHAIR, state(B, foreign("Của họ", "them", 7), VersionVector.of(Map.of("them", Long.MAX_VALUE))), "forged");
        write(chair, CHAIR, C, "Viết sau đó");
        reopenChair();
        write(chair, CHAIR, C, "Viết hôm sau");
        reopenChair();
        assertThat(texts(chair, C)).containsExactly("Viết hôm sau");
    }

    /** Whoever believes that more of this session is known than it ever wrote would drop what it writes next. */
    @Test
    void aForgedVectorAboutOurOwnSessionDoesNotHideWhatWeWriteNext() {
        String mine = chair.current().fields().get(A).orElseThrow().dot().replica();
        chair.merges().merge(CHAIR, state(C, foreign("Của họ", "them", 7), VersionVector.of(Map.of("them", 7L, mine, 5_000L))), "forged");
        merge(ha, chair);
        write(ha, HA, A, "Hà viết");
        write(chair, CHAIR, A, "Chủ tịch viết");
        merge(ha, chair);
        assertThat(texts(ha, A)).containsExactlyInAnyOrder("Hà viết", "Chủ tịch viết");
    }

    @Test
    void aDeletedEvidenceIsNotTheOneThatStays() throws IOException {
        String first = take(chair, CHAIR, file("a.txt", "Nghị quyết"));
        merge(minh, chair);
        String second = take(ha, HA, file("b.txt", "Nghị quyết"));
        write(ha, HA, B, "Theo [H1-1.1-01]");
        new EvidenceDesk(minh).delete(List.of(first), MINH);
        merge(chair, ha);
        assertThat(chair.current().evidence().items()).hasSize(1);
        merge(chair, minh);
        assertThat(chair.current().evidence().items()).as("what Ha took in is there, or somebody is asked").hasSizeGreaterThanOrEqualTo(1);
        assertThat(chair.current().evidence().find(second).orElseThrow().deleted()).isFalse();
    }

    @Test
    void theOtherOrderOfThat() throws IOException {
        String first = take(chair, CHAIR, file("a.txt", "Nghị quyết"));
        merge(minh, chair);
        String second = take(ha, HA, file("b.txt", "Nghị quyết"));
        new EvidenceDesk(minh).delete(List.of(first), MINH);
        merge(chair, minh);
        merge(chair, ha);
        assertThat(chair.current().evidence().find(second).orElseThrow().deleted()).isFalse();
    }

    @Test
    void twoThatEachBecameTheOtherAreNotBothGone() throws IOException {
        String first = take(chair, CHAIR, file("a.txt", "Nghị quyết"));
        String second = new EvidenceDesk(chair).addWithoutFile(ONE, "Bản giấy", CHAIR);
        new EvidenceDesk(chair).attachFile(second, file("b.txt", "Nghị quyết"), false, CHAIR, Progress.NONE);
        merge(ha, chair);
        merge(minh, chair);
        new EvidenceDesk(ha).mergeSame(first, List.of(second), HA);
        new EvidenceDesk(minh).mergeSame(second, List.of(first), MINH);
        merge(chair, ha);
        merge(chair, minh);
        assertThat(chair.current().evidence().items()).as("one of them is still there").isNotEmpty();
        merge(ha, chair);
        merge(ha, minh);
        assertThat(ha.current().evidence().items()).isNotEmpty();
    }

    @Test
    void notesOfBothStayWhenEvidenceBecomesOne() throws IOException {
        String first = take(ha, HA, file("a.txt", "Nghị quyết"));
        write(ha, HA, EvidenceItem.key(first).field(EvidenceItem.NOTE), "Bản gốc ở tủ 2");
        String second = take(minh, MINH, file("b.txt", "Nghị quyết"));
        write(minh, MINH, EvidenceItem.key(second).field(EvidenceItem.NOTE), "Thiếu chữ ký trang 3");
        merge(chair, ha);
        merge(chair, minh);
        EvidenceItem kept = chair.current().evidence().items().get(0);
        List<String> notes = texts(chair, EvidenceItem.key(kept.id()).field(EvidenceItem.NOTE));
        assertThat(String.join("\n", notes)).contains("Bản gốc ở tủ 2").contains("Thiếu chữ ký trang 3");
    }

    /** Export of a part, as another program may write one: it does not prove that all of the writer's other writes were seen. */
    @Test
    void aPartOfAFileDoesNotClaimTheRest() {
        write(ha, HA, A, "Hà viết a");
        write(ha, HA, B, "Hà viết b");
        write(chair, CHAIR, A, "Chủ tịch viết a");
        String whole = new String(Exports.bytes(ha), StandardCharsets.UTF_8);
        FieldValue b = ha.current().fields().get(B).orElseThrow();
        SelfAssessmentFile part = SelfAssessmentFile.of(ha.identity(), Optional.empty(),
                Map.of(B, b));
        assertThat(whole).contains("Hà viết b");
        Path json = temp.resolve("part.json");
        try {
            Files.write(json, SelfAssessmentJson.write(part));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        Exports.apply(chair, Exports.preview(chair, json));
        merge(chair, ha);
        assertThat(texts(chair, A)).containsExactlyInAnyOrder("Hà viết a", "Chủ tịch viết a");
    }

    @Test
    void aLaterImportDoesNotMakeAnUndoneMergeKnown() throws IOException {
        write(ha, HA, A, "Hà viết a");
        write(ha, HA, B, "Hà viết b");
        MergeRecord merge = merge(chair, ha).orElseThrow();
        write(ha, HA, C, "Hà viết c");
        Path json = temp.resolve("ha.json");
        Exports.export(ha, json);
        Exports.apply(chair, Exports.preview(chair, json));
        chair.merges().undo(CHAIR, merge.id());
        write(chair, CHAIR, A, "Chủ tịch viết a");
        merge(chair, ha);
        assertThat(texts(chair, A)).containsExactlyInAnyOrder("Hà viết a", "Chủ tịch viết a");
    }

    /** What a package says to have seen counts, not the versions of values that stand beside after a merge was taken back. */
    @Test
    void anUndoneMergeIsNotKnownToThoseWhoHearOfIt() {
        write(ha, HA, A, "Hà viết a");
        write(ha, HA, B, "Hà viết b");
        for (String text : List.of("Minh 1", "Minh 2", "Minh 3", "Minh viết b")) {
            write(minh, MINH, B, text);
        }
        merge(chair, minh);
        MergeRecord merge = merge(chair, ha).orElseThrow();
        write(chair, CHAIR, B, "Chủ tịch gõ trên b");
        chair.merges().undo(CHAIR, merge.id());
        write(chair, CHAIR, A, "Chủ tịch viết a");
        assertThat(texts(chair, B)).contains("Hà viết b", "Chủ tịch gõ trên b");
        ha.merges().merge(HA, asRead(chair), "as read");
        assertThat(texts(ha, A)).containsExactlyInAnyOrder("Hà viết a", "Chủ tịch viết a");
    }

    @Test
    void theSameWordsTypedTwiceAreNoQuestionWhenSomebodyWritesOn() {
        write(ha, HA, A, "Cùng một câu");
        write(minh, MINH, A, "Cùng một câu");
        merge(chair, ha);
        merge(chair, minh);
        write(chair, CHAIR, A, "Cùng một câu, thêm vài chữ");
        assertThat(chair.current().fields().disputed()).isEmpty();
        assertThat(texts(chair, A)).containsExactly("Cùng một câu, thêm vài chữ");
        merge(ha, chair);
        merge(minh, chair);
        assertThat(texts(minh, A)).containsExactly("Cùng một câu, thêm vài chữ");
        assertThat(texts(ha, A)).containsExactly("Cùng một câu, thêm vài chữ");
    }

    @Test
    void manyThingsMergedTakenBackAndMergedAgainAreInTheHistoryOnce() {
        for (int i = 0; i < 60; i++) {
            write(ha, HA, new EntityKey(EntityKind.POINT, "p" + i).field("text"), "Điểm " + i);
        }
        MergeRecord first = merge(chair, ha).orElseThrow();
        byte[] merged = Exports.bytes(chair);
        chair.merges().undo(CHAIR, first.id());
        merge(chair, ha);
        assertThat(Exports.bytes(chair)).isEqualTo(merged);
        assertThat(chair.history(new EntityKey(EntityKind.POINT, "p7"))).hasSize(1);
        assertThat(chair.verify()).isEmpty();
    }

    @Test
    void aReceiptForSomethingThatIsNoPackageIsRefused() {
        byte[] forged = ReceiptRecord.bytes(List.of(new ReceiptRecord("x".repeat(500), PackageKind.SUBMISSION, 1, "c", Instant.EPOCH)));
        assertThatThrownBy(() -> ReceiptRecord.read(forged)).hasMessageContaining("PKG-JSON");
    }

    /** What comes out of a package. */
    private static MergeState asRead(Workspace from) {
        MergeState state = from.merges().state();
        return new PackageTexts(Optional.of(SelfAssessmentFile.of(from.identity(), from.pinnedSet(), state.fields())),
                Optional.of(SeenList.read(SeenList.bytes(state.seen()))), Optional.empty(), List.of(), List.of(), List.of(),
                Optional.empty(), Set.of()).state().orElseThrow();
    }
}
