package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.merge.MergePlan;
import vn.truongchuan.domain.merge.MergeRecord;
import vn.truongchuan.domain.merge.MergeUndo;
import vn.truongchuan.domain.standard.RequirementId;

/** A chair and two members write on three computers; what they wrote comes together, and can be taken apart again. */
class MergesTest extends ThreeComputers {
    private static String text(Workspace at, FieldKey key) {
        return at.current().fields().get(key).flatMap(FieldValue::value).orElse("");
    }

    private static byte[] export(Workspace at) {
        return Exports.bytes(at);
    }

    @Test
    void differentFieldsMergeWithoutAQuestionAndTheSameFieldKeepsBoth() {
        write(ha, HA, A, "Viết bởi Hà");
        write(ha, HA, B, "Chỉ Hà viết");
        write(minh, MINH, A, "Viết bởi Minh");
        write(minh, MINH, C, "Chỉ Minh viết");
        byte[] before = export(chair);
        MergePlan plan = chair.merges().plan(CHAIR, ha.merges().state());
        assertThat(plan.taken()).extracting(MergePlan.Taken::key).containsExactly(A, B);
        assertThat(plan.disputes()).isEmpty();
        assertThat(export(chair)).as("a plan writes nothing").isEqualTo(before);
        merge(chair, ha);
        assertThat(chair.merges().plan(CHAIR, minh.merges().state()).disputes()).containsExactly(A);
        MergeRecord second = merge(chair, minh).orElseThrow();
        assertThat(texts(chair, A)).containsExactlyInAnyOrder("Viết bởi Hà", "Viết bởi Minh");
        assertThat(text(chair, B)).isEqualTo("Chỉ Hà viết");
        assertThat(text(chair, C)).isEqualTo("Chỉ Minh viết");
        assertThat(chair.merges().disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.key()).isEqualTo(A);
            assertThat(dispute.base().orElseThrow().value()).contains("Bản đầu của hội đồng");
            assertThat(dispute.values()).extracting(FieldValue::editor).containsExactlyInAnyOrder("Cô Hà", "Thầy Minh");
        });
        assertThat(merge(chair, minh)).as("twice is once").isEmpty();
        assertThat(chair.merges().all().get(0).id()).isEqualTo(second.id());
    }

    @Test
    void undoGivesBackEveryByteAndTheMergeCanBeMadeAgain() {
        write(ha, HA, A, "Viết bởi Hà");
        write(ha, HA, B, "Chỉ Hà viết");
        String mine = take(ha, HA, file("ke-hoach.txt", "Kế hoạch năm học"));
        write(ha, HA, B, "Có kế hoạch [H1-1.1-01]");
        write(chair, CHAIR, A, "Chủ tịch sửa");
        byte[] before = export(chair);
        MergeRecord merge = merge(chair, ha).orElseThrow();
        byte[] merged = export(chair);
        assertThat(merged).isNotEqualTo(before);
        MergeUndo undo = chair.merges().undo(CHAIR, merge.id());
        assertThat(undo.kept()).isEmpty();
        assertThat(export(chair)).isEqualTo(before);
        assertThat(chair.verify()).isEmpty();
        reopenChair();
        assertThat(export(chair)).isEqualTo(before);
        assertThat(chair.current().evidence().find(mine)).isEmpty();
        assertThat(chair.history(B)).as("nothing typed is gone").extracting(c -> c.after().value().orElse("")).hasSize(1);
        assertThatThrownBy(() -> chair.merges().undo(CHAIR, merge.id())).hasMessage("MRG-UNDONE");
        merge(chair, ha);
        assertThat(export(chair)).isEqualTo(merged);
        assertThat(chair.verify()).isEmpty();
    }

    @Test
    void whatWasWrittenOnTopOfAMergeSurvivesItsUndoing() {
        String id = take(ha, HA, file("quy-che.txt", "Quy chế chi tiêu"));
        write(ha, HA, B, "Hà viết về quy chế");
        write(ha, HA, C, "Hà viết thêm");
        MergeRecord merge = merge(chair, ha).orElseThrow();
        write(chair, CHAIR, B, "Chủ tịch viết lại, xem [H1-1.1-01]");
        MergeUndo undo = chair.merges().planUndo(merge.id());
        assertThat(undo.kept()).contains(B, EvidenceItem.key(id).field(EvidenceItem.TITLE)).doesNotContain(C);
        chair.merges().undo(CHAIR, merge.id());
        assertThat(shown(chair, B)).isEqualTo("Chủ tịch viết lại, xem [H1-1.1-01]");
        assertThat(text(chair, C)).isEmpty();
        merge(chair, ha);
        assertThat(text(chair, C)).isEqualTo("Hà viết thêm");
        assertThat(texts(chair, B)).as("a visible question, never a lost sentence").hasSize(2);
    }

    @Test
    void mergesAreTakenBackNewestFirst() {
        write(ha, HA, B, "Hà");
        write(minh, MINH, C, "Minh");
        byte[] before = export(chair);
        MergeRecord first = merge(chair, ha).orElseThrow();
        MergeRecord second = merge(chair, minh).orElseThrow();
        assertThatThrownBy(() -> chair.merges().undo(CHAIR, first.id())).hasMessage("MRG-LATER");
        chair.merges().undo(CHAIR, second.id());
        chair.merges().undo(CHAIR, first.id());
        assertThat(export(chair)).isEqualTo(before);
        assertThatThrownBy(() -> chair.merges().undo(CHAIR, "no-such")).hasMessage("MRG-UNKNOWN");
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        write(ha, HA, A, "Hà 1");
        write(ha, HA, B, "Hà 2");
        write(minh, MINH, A, "Minh 1");
        Workspace other = copy("other");
        merge(chair, ha);
        merge(chair, minh);
        merge(chair, ha);
        merge(other, minh);
        merge(other, ha);
        assertThat(export(other)).isEqualTo(export(chair));
    }

    @Test
    void typingDoesNotSettleADisputeUnseenButSettlingDoes() {
        write(ha, HA, A, "Hà");
        write(minh, MINH, A, "Minh");
        merge(chair, ha);
        merge(chair, minh);
        write(chair, CHAIR, A, "Chủ tịch gõ thêm");
        assertThat(texts(chair, A)).hasSize(2).contains("Chủ tịch gõ thêm");
        String id = new EvidenceDesk(chair).addWithoutFile(ONE, "Sổ nghị quyết", CHAIR);
        chair.merges().settle(CHAIR, A, Optional.of("Chốt lại [H1-1.1-01]"));
        assertThat(texts(chair, A)).containsExactly("Chốt lại " + CitedText.link(id));
        assertThat(merge(chair, minh)).as("an old package does not bring it back").isEmpty();
        merge(minh, chair);
        assertThat(texts(minh, A)).containsExactly("Chốt lại " + CitedText.link(id));
        assertThat(chair.history(A)).extracting(c -> c.after().value().orElse("")).contains("Hà", "Minh");
        assertThat(chair.verify()).isEmpty();
    }

    @Test
    void aVerdictTwoPeopleSeeDifferentlyIsUnknownUntilItIsSettled() {
        FieldKey verdict = new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a.1").field(RequirementAssessment.VERDICT);
        RequirementId id = RequirementId.parse("1.1/1/a.1");
        write(ha, HA, verdict, Verdict.MET.name());
        write(minh, MINH, verdict, Verdict.NOT_MET.name());
        merge(chair, ha);
        assertThat(chair.current().assessment().verdict(id)).isEqualTo(Verdict.MET);
        merge(chair, minh);
        assertThat(chair.current().assessment().verdict(id)).isEqualTo(Verdict.NOT_ASSESSED);
        chair.merges().settle(CHAIR, verdict, Optional.of(Verdict.MET.name()));
        assertThat(chair.current().assessment().verdict(id)).isEqualTo(Verdict.MET);
    }

    @Test
    void theSameFileTakenInTwiceBecomesOneEvidenceAndTheTextsFollow() {
        String first = take(ha, HA, file("nghi-quyet.txt", "Nghị quyết số 1"));
        write(ha, HA, A, "Theo [H1-1.1-01]");
        take(minh, MINH, file("khac.txt", "Một tệp khác"));
        String same = take(minh, MINH, file("nghi-quyet-ban-2.txt", "Nghị quyết số 1"));
        write(minh, MINH, B, "Cũng theo [H1-1.1-02], và [H1-1.1-01]");
        merge(chair, ha);
        MergePlan plan = chair.merges().plan(CHAIR, minh.merges().state());
        assertThat(plan.joined()).singleElement().satisfies(one -> assertThat(List.of(one.gone(), one.kept()))
                .containsExactlyInAnyOrder(first, same));
        merge(chair, minh);
        EvidenceRegister register = chair.current().evidence();
        assertThat(register.items()).hasSize(2);
        assertThat(register.items()).extracting(i -> i.code().orElseThrow().serial()).doesNotHaveDuplicates();
        String code = register.citation(first);
        assertThat(register.citation(same)).isEqualTo(code);
        assertThat(shown(chair, A)).isEqualTo("Theo " + code);
        assertThat(shown(chair, B)).startsWith("Cũng theo " + code + ", và [H1-1.1-0").doesNotContain("[?]");
        assertThat(register.usesOf(register.find(first).orElseThrow())).containsExactly(ONE);
    }

    private static String shown(Workspace at, FieldKey key) {
        return at.current().evidence().show(new CitedText(text(at, key)));
    }

    @Test
    void aNumberGivenOnBothSidesIsGivenOnceAndTheTextsFollow() {
        String one = take(ha, HA, file("a.txt", "A"));
        write(ha, HA, A, "Theo [H1-1.1-01]");
        String two = take(minh, MINH, file("b.txt", "B"));
        write(minh, MINH, B, "Theo [H1-1.1-01]");
        merge(chair, ha);
        assertThat(chair.merges().plan(CHAIR, minh.merges().state()).renumbered()).hasSize(1);
        merge(chair, minh);
        assertThat(chair.current().evidence().citation(one)).isNotEqualTo(chair.current().evidence().citation(two));
        assertThat(shown(chair, A)).isEqualTo("Theo " + chair.current().evidence().citation(one));
        assertThat(shown(chair, B)).isEqualTo("Theo " + chair.current().evidence().citation(two));
        Workspace other = copy("other");
        assertThat(export(other)).isEqualTo(export(chair));
    }

    @Test
    void whatOneDeletesWhileTheOtherWritesStaysAndIsAsked() {
        String id = new EvidenceDesk(chair).addWithoutFile(ONE, "Biên bản", CHAIR);
        merge(ha, chair);
        merge(minh, chair);
        new EvidenceDesk(ha).delete(List.of(id), HA);
        write(minh, MINH, EvidenceItem.key(id).field(EvidenceItem.NOTE), "Biên bản gốc ở tủ số 2");
        for (List<Workspace> order : List.of(List.of(ha, minh), List.of(minh, ha))) {
            Workspace at = copy("desk" + order.get(0).folder().getFileName());
            MergeRecord first = merge(at, order.get(0)).orElseThrow();
            MergePlan plan = at.merges().plan(CHAIR, order.get(1).merges().state());
            FieldKey deleted = EvidenceItem.key(id).field(Entity.DELETED);
            assertThat(plan.revived()).containsExactly(EvidenceItem.key(id));
            assertThat(plan.disputes()).contains(deleted);
            MergeRecord second = merge(at, order.get(1)).orElseThrow();
            assertThat(at.current().evidence().items()).extracting(EvidenceItem::id).contains(id);
            assertThat(at.current().evidence().find(id).orElseThrow().text(EvidenceItem.NOTE)).isEqualTo("Biên bản gốc ở tủ số 2");
            at.merges().undo(CHAIR, second.id());
            at.merges().undo(CHAIR, first.id());
            assertThat(export(at)).isEqualTo(export(chair));
            merge(at, order.get(0));
            merge(at, order.get(1));
            at.merges().settle(CHAIR, deleted, Optional.of("true"));
            assertThat(at.current().evidence().find(id).orElseThrow().deleted()).isTrue();
        }
    }

    @Test
    void aRestoredBackupAndACopiedFolderGoOnUnderNamesOfTheirOwn() throws IOException {
        write(ha, HA, A, "Hà, trước khi sao lưu");
        Path backup = ha.backups().make(Progress.NONE).file();
        write(ha, HA, A, "Hà, sau khi sao lưu");
        merge(chair, ha);
        Workspace restored = restored(backup);
        write(restored, HA, A, "Hà, sau khi khôi phục");
        write(restored, HA, C, "Hà viết tiếp");
        merge(chair, restored);
        assertThat(texts(chair, A)).containsExactlyInAnyOrder("Hà, sau khi sao lưu", "Hà, sau khi khôi phục");
        assertThat(text(chair, C)).isEqualTo("Hà viết tiếp");
        minh.close();
        copyFolder(temp.resolve("minh"), temp.resolve("minh-ban-sao"));
        Workspace first = add(Workspace.open(temp.resolve("minh")));
        Workspace second = add(Workspace.open(temp.resolve("minh-ban-sao")));
        write(first, MINH, B, "Trên máy này");
        write(second, MINH, B, "Trên bản sao");
        merge(chair, first);
        merge(chair, second);
        assertThat(texts(chair, B)).containsExactlyInAnyOrder("Trên máy này", "Trên bản sao");
    }

    private Workspace restored(Path backup) {
        Backups.restore(backup, temp.resolve("restored"), Progress.NONE);
        return add(Workspace.open(temp.resolve("restored")));
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }

    @Test
    void whatTheSetDoesNotPlaceIsKeptAndTold() {
        FieldKey elsewhere = statement("9.9/1/a");
        write(ha, HA, elsewhere, "Viết theo bản tiêu chuẩn khác");
        write(ha, HA, B, "Viết bình thường");
        MergePlan plan = chair.merges().plan(CHAIR, ha.merges().state());
        assertThat(plan.unplaced()).containsExactly(elsewhere.entity());
        assertThat(plan.taken()).extracting(MergePlan.Taken::key).contains(elsewhere, B);
        merge(chair, ha);
        assertThat(text(chair, elsewhere)).isEqualTo("Viết theo bản tiêu chuẩn khác");
        assertThat(new String(export(chair), java.nio.charset.StandardCharsets.UTF_8)).contains("Viết theo bản tiêu chuẩn khác");
    }

    @Test
    void disputesAndMergesLiveThroughClosingAndBackup() {
        write(ha, HA, A, "Hà");
        write(minh, MINH, A, "Minh");
        merge(chair, ha);
        MergeRecord merge = merge(chair, minh).orElseThrow();
        byte[] before = export(chair);
        reopenChair();
        assertThat(export(chair)).isEqualTo(before);
        assertThat(chair.merges().disputes()).hasSize(1);
        Workspace restored = restored(chair.backups().make(Progress.NONE).file());
        assertThat(export(restored)).isEqualTo(before);
        assertThat(restored.verify()).isEmpty();
        restored.merges().undo(CHAIR, merge.id());
        assertThat(texts(restored, A)).containsExactly("Hà");
    }
}
