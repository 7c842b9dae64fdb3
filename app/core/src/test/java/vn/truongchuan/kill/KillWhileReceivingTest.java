package vn.truongchuan.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Exports;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.ExchangeLog;
import vn.truongchuan.application.exchange.Receiving;
import vn.truongchuan.application.exchange.Sending;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.seal.Unlocking;

/** Line 78 of the bad inputs: receiving or taking back that is killed leaves all of the package or nothing, and the second try works. */
class KillWhileReceivingTest {
    private static final int FILES = 20;
    private static final Editor HA = new Editor("Cô Hà");
    @TempDir
    private Path temp;
    private Path base;
    private Path contribution;
    private byte[] before;
    private byte[] after;
    private int halves;

    @Test
    void takenWholeOrNotAtAllAndTheSecondTryWorks() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        prepare(new Random(seed));
        KilledWork work = new KilledWork(ReceiveMain.class, "KillWhileReceivingTest take -Dseed=" + seed, new Random(seed));
        work.drill((kill, finished) -> {
            try (Workspace workspace = Workspace.open(KilledWork.folder(temp, kill))) {
                byte[] now = Exports.bytes(workspace);
                boolean taken = new ExchangeLog(workspace).entries().stream().anyMatch(e -> !e.sent());
                assertThat(now).as("kill %d", kill).isEqualTo(taken ? after : before);
                assertThat(workspace.merges().all()).as("kill %d", kill).hasSize(taken ? 1 : 0);
                assertThat(taken || !finished).as("acknowledged, kill %d", kill).isTrue();
                halves += taken ? 0 : 1;
                take(workspace);
                whole(workspace, kill);
            }
        }, kill -> List.of("take", copy(base, kill).toString(), contribution.toString()));
        System.out.println("KillWhileReceivingTest: nothing taken after " + halves + " kills");
    }

    @Test
    void takenBackWholeOrNotAtAllAndTheSecondTryWorks() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        prepare(new Random(seed));
        Path merged = copy(base, -1);
        try (Workspace workspace = Workspace.open(merged)) {
            take(workspace);
        }
        KilledWork work = new KilledWork(ReceiveMain.class, "KillWhileReceivingTest undo -Dseed=" + seed, new Random(seed));
        work.drill((kill, finished) -> {
            try (Workspace workspace = Workspace.open(KilledWork.folder(temp, kill))) {
                boolean undone = workspace.merges().all().get(0).undone().isPresent();
                assertThat(Exports.bytes(workspace)).as("kill %d", kill).isEqualTo(undone ? before : after);
                assertThat(undone || !finished).as("acknowledged, kill %d", kill).isTrue();
                if (!undone) {
                    workspace.merges().undo(ReceiveMain.CHAIR, workspace.merges().all().get(0).id());
                }
                assertThat(Exports.bytes(workspace)).isEqualTo(before);
                take(workspace);
                whole(workspace, kill);
            }
        }, kill -> List.of("undo", copy(merged, kill).toString(), contribution.toString()));
    }

    private void whole(Workspace workspace, int kill) {
        assertThat(Exports.bytes(workspace)).as("second try, kill %d", kill).isEqualTo(after);
        assertThat(new EvidenceDesk(workspace).verify(Progress.NONE).whole()).as("files, kill %d", kill).isEqualTo(FILES);
        assertThat(new EvidenceDesk(workspace).verify(Progress.NONE).missing()).isEmpty();
        assertThat(leftovers(workspace)).as("copies left, kill %d", kill).isZero();
        assertThat(workspace.verify()).isEmpty();
        assertThat(workspace.openingFindings()).isEmpty();
    }

    private static long leftovers(Workspace workspace) {
        try (Stream<Path> copies = Files.list(workspace.folder().resolve("vault").resolve("incoming"))) {
            return copies.count();
        } catch (IOException noSuchFolder) {
            return 0;
        }
    }

    private void take(Workspace workspace) {
        Receiving receiving = new Receiving(workspace);
        receiving.take(receiving.look(ReceiveMain.CHAIR, List.of(contribution), Unlocking.NOTHING, Progress.NONE).get(0),
                ReceiveMain.CHAIR, ReceiveMain.COMPARED, Unlocking.NOTHING, Progress.NONE);
    }

    /** A chair that has given a criterion, and what the member sent back. */
    private void prepare(Random random) throws IOException {
        base = temp.resolve("chair");
        Path stick = Files.createDirectory(temp.resolve("stick"));
        EntityKey member = EntityKey.fresh(EntityKind.MEMBER);
        Path given;
        try (Workspace chair = Workspace.create(base, "tt18-2018-pt", new SchoolYear(2025), false)) {
            chair.save(ReceiveMain.CHAIR, List.of(FieldEdit.set(member.field(CouncilMember.NAME), HA.name()),
                    FieldEdit.set(TypingMain.field(0), "Bản đầu")));
            Sending sending = new Sending(chair);
            given = sending.write(ReceiveMain.CHAIR, sending.assignment(member.id(), List.of(CriterionCode.of(1, 1)), ""), stick,
                    Optional.empty(), Progress.NONE).files().get(0);
            before = Exports.bytes(chair);
        }
        Receiving receiving = Receiving.fresh(temp.resolve("ha"));
        receiving.take(receiving.look(HA, List.of(given), Unlocking.NOTHING, Progress.NONE).get(0), HA, ReceiveMain.COMPARED,
                Unlocking.NOTHING, Progress.NONE);
        try (Workspace ha = Workspace.open(temp.resolve("ha"))) {
            Path files = Files.createDirectory(temp.resolve("files"));
            for (int i = 0; i < FILES; i++) {
                byte[] content = new byte[random.nextInt(300_000) + 1];
                random.nextBytes(content);
                content[0] = 'x';
                Files.write(files.resolve("Tệp " + i + ".bin"), content);
            }
            EvidenceDesk desk = new EvidenceDesk(ha);
            desk.take(desk.preview(List.of(files), Optional.of(CriterionCode.of(1, 1)), Progress.NONE), HA, Progress.NONE);
            for (int i = 0; i < TypingMain.FIELDS; i++) {
                ha.save(HA, List.of(FieldEdit.set(TypingMain.field(i), i + ": chữ".repeat(30))));
            }
            Sending sending = new Sending(ha);
            contribution = sending.write(HA, sending.contribution(), stick, Optional.empty(), Progress.NONE).files().get(0);
        }
        try (Workspace trial = Workspace.open(copy(base, -2))) {
            take(trial);
            after = Exports.bytes(trial);
        }
    }

    private Path copy(Path from, int kill) throws IOException {
        Path to = KilledWork.folder(temp, kill);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return to;
    }
}
