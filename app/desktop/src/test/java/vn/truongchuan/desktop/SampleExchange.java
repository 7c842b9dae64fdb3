package vn.truongchuan.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Confirmations;
import vn.truongchuan.application.exchange.Receiving;
import vn.truongchuan.application.exchange.Sending;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.seal.Unlocking;

/** A package that a council member hands back, with something both have changed; for pictures. */
final class SampleExchange {
    private SampleExchange() {
    }

    private static FieldKey statement(String id) {
        return new EntityKey(EntityKind.REQUIREMENT, id).field(RequirementAssessment.STATEMENT);
    }

    static Path contribution(Workspace chair, Path folder) {
        Path stick = made(folder.resolve("KINGSTON"));
        CouncilMember nam = chair.current().council().get(3);
        Sending sending = new Sending(chair);
        sending.write(TestDesk.MAI, sending.assignment(nam.id(), List.of(CriterionCode.parse("3.1"), CriterionCode.parse("3.2")), ""),
                stick, Optional.empty(), Progress.NONE);
        Receiving fresh = Receiving.fresh(folder.resolve("may-thanh-vien"));
        fresh.take(fresh.look(TwoHands.NAM, List.of(stick), Unlocking.NOTHING, Progress.NONE).get(0), TwoHands.NAM,
                new Confirmations(true, Optional.empty(), false), Unlocking.NOTHING, Progress.NONE);
        try (Workspace member = Workspace.open(folder.resolve("may-thanh-vien"))) {
            member.save(TwoHands.NAM, List.of(FieldEdit.set(statement("3.1/1/a"), "Nhà trường có khuôn viên xanh, sạch, đẹp [H3-3.1-01]."),
                    FieldEdit.set(statement("3.1/1/b.1"), "Cổng trường, biển tên trường, tường bao bảo đảm an toàn [H3-3.1-02]."),
                    FieldEdit.set(statement("3.1/1/c"), "Phòng học đủ cho mỗi lớp một phòng.")));
            chair.save(TestDesk.MAI, List.of(FieldEdit.set(statement("3.1/1/b.1"), "Có cổng trường và tường bao dài 412 m.")));
            Sending back = new Sending(member);
            return back.write(TwoHands.NAM, back.contribution(), stick, Optional.empty(), Progress.NONE).files().get(0);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
