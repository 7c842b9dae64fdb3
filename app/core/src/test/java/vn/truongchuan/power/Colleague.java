package vn.truongchuan.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.application.exchange.Confirmations;
import vn.truongchuan.application.exchange.Receiving;
import vn.truongchuan.application.exchange.Sending;
import vn.truongchuan.application.exchange.Taken;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.seal.Unlocking;

/** A member of the council on another PC, which nobody records; what she sends back is received in the recorded session. */
final class Colleague {
    static final FieldKey FIELD = new EntityKey(EntityKind.REQUIREMENT, "2.1/1/a").field("statement");
    private static final Editor HA = new Editor("Hà");
    private static final Confirmations COMPARED = new Confirmations(true, Optional.empty(), false);

    private Colleague() {
    }

    /** Packages that the workspace will receive one after the other. */
    static List<Path> contributions(Workspace workspace, Path temp, int count) throws IOException {
        EntityKey member = EntityKey.fresh(EntityKind.MEMBER);
        workspace.save(HA, List.of(FieldEdit.set(member.field(CouncilMember.NAME), HA.name())));
        Path stick = Files.createDirectory(temp.resolve("usb-ha"));
        Sending chair = new Sending(workspace);
        Path assignment = chair.write(HA, chair.assignment(member.id(), List.of(CriterionCode.of(2, 1)), ""), stick, Optional.empty(),
                Progress.NONE).files().get(0);
        Path home = temp.resolve("ha");
        take(Receiving.fresh(home), assignment);
        List<Path> sent = new ArrayList<>();
        try (Workspace ha = Workspace.open(home)) {
            for (int i = 1; i <= count; i++) {
                ha.save(HA, List.of(FieldEdit.set(FIELD, text(i))));
                Path file = Files.writeString(temp.resolve("Biên bản " + i + ".txt"), "Biên bản " + i);
                EvidenceDesk desk = new EvidenceDesk(ha);
                desk.take(desk.preview(List.of(file), Optional.of(CriterionCode.of(2, 1)), Progress.NONE), HA, Progress.NONE);
                Sending sending = new Sending(ha);
                sent.add(sending.write(HA, sending.contribution(), Files.createDirectory(stick.resolve("" + i)), Optional.empty(),
                        Progress.NONE).files().get(0));
            }
        }
        return sent;
    }

    static String text(int number) {
        return "Hà viết lần " + number;
    }

    static Taken take(Receiving receiving, Path file) {
        Arrival arrival = receiving.look(HA, List.of(file), Unlocking.NOTHING, Progress.NONE).get(0);
        return receiving.take(arrival, HA, COMPARED, Unlocking.NOTHING, Progress.NONE);
    }
}
