package vn.truongchuan.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.truongchuan.application.exchange.Council.CHAIR;
import static vn.truongchuan.application.exchange.Council.HA;
import static vn.truongchuan.application.exchange.Council.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.VaultReport;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.kill.KilledWork;

/** A package is in as a whole or not at all, whenever the program is killed while it receives and merges it; the second try works. */
class KillWhileReceivingTest {
    private static final int FILES = 6;
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    @TempDir
    private Path temp;
    private final Random random = new Random(SEED);
    private int nothing;

    @Test
    void aContributionIsInAsAWholeOrNotAtAll() throws IOException {
        Path contribution;
        Map<FieldKey, List<String>> before;
        Map<FieldKey, List<String>> after;
        try (Council council = new Council(temp)) {
            Workspace ha = council.begin("ha", HA, council.assign(council.ha, "1.1", "1.2"));
            work(council, ha);
            Council.write(council.chair, CHAIR, statement("1.1/1/a"), "Chủ tịch cũng sửa");
            contribution = council.contribute(ha, HA);
        }
        Path chair = temp.resolve("chair");
        try (Workspace workspace = Workspace.open(chair)) {
            before = texts(workspace);
        }
        Path whole = copy(chair, temp.resolve("whole"));
        try (Workspace workspace = Workspace.open(whole)) {
            assertThat(Council.take(workspace, CHAIR, contribution).merge()).isPresent();
            after = texts(workspace);
        }
        new KilledWork(ReceiveMain.class, "KillWhileReceivingTest (merge) -Dseed=" + SEED, random).drill((kill, finished) -> {
            try (Workspace workspace = Workspace.open(KilledWork.folder(temp, kill))) {
                assertWhole(workspace, kill);
                boolean in = texts(workspace).equals(after);
                assertThat(in || !finished && texts(workspace).equals(before)).as("all or nothing, kill %d", kill).isTrue();
                assertThat(workspace.merges().all()).as("kill %d", kill).hasSize(in ? 1 : 0);
                nothing += in ? 0 : 1;
                assertThat(Council.look(workspace, CHAIR, contribution).state()).as("kill %d", kill)
                        .isEqualTo(in ? Arrival.State.NOTHING_NEW : Arrival.State.READY);
                Council.take(workspace, CHAIR, contribution);
                assertThat(texts(workspace)).as("second try, kill %d", kill).isEqualTo(after);
                assertWhole(workspace, kill);
            }
        }, kill -> List.of(copy(chair, KilledWork.folder(temp, kill)).toString(), contribution.toString(), "there"));
        System.out.println("KillWhileReceivingTest: " + nothing + " times nothing of the contribution was in");
    }

    @Test
    void anAssignmentThatBeginsAWorkspaceCanBeReceivedAgain() throws IOException {
        Path assignment;
        Map<FieldKey, List<String>> after;
        try (Council council = new Council(temp)) {
            work(council, council.chair);
            assignment = council.assign(council.ha, "1.1", "1.2");
            after = texts(council.begin("ha", HA, assignment));
        }
        new KilledWork(ReceiveMain.class, "KillWhileReceivingTest (begin) -Dseed=" + SEED, random).drill((kill, finished) -> {
            Path folder = KilledWork.folder(temp, kill);
            if (!finished) {
                Receiving receiving = Receiving.fresh(folder);
                Arrival arrival = Council.look(receiving, HA, assignment);
                try {
                    receiving.take(arrival, HA, Council.COMPARED, vn.truongchuan.exchange.seal.Unlocking.NOTHING, Progress.NONE);
                    nothing++;
                } catch (Failure itWasIn) {
                    assertThat(itWasIn.code()).as("kill %d", kill).isEqualTo("WS-NOT-EMPTY");
                }
            }
            try (Workspace workspace = Workspace.open(folder)) {
                assertThat(texts(workspace)).as("kill %d", kill).isEqualTo(after);
                assertWhole(workspace, kill);
            }
        }, kill -> List.of(KilledWork.folder(temp, kill).toString(), assignment.toString(), "fresh"));
        System.out.println("KillWhileReceivingTest: " + nothing + " times nothing of the assignment was in");
    }

    private void work(Council council, Workspace at) {
        for (int i = 0; i < FILES; i++) {
            council.evidence(at, HA, "1." + (1 + i % 2), "tep-" + i + ".txt", i + " nội dung ".repeat(10_000));
            Council.write(at, HA, statement("1.1/1/" + (char) ('a' + i % 3)), "Lần " + i);
            Council.write(at, HA, statement("1.2/1/" + (char) ('a' + i % 3)), "Lần " + i);
        }
    }

    /** What every field says, whoever wrote it when. */
    private static Map<FieldKey, List<String>> texts(Workspace workspace) {
        Map<FieldKey, List<String>> texts = new TreeMap<>();
        workspace.current().fields().stream().forEach(f -> texts.put(f.getKey(), Council.texts(workspace, f.getKey())));
        return texts;
    }

    private static void assertWhole(Workspace workspace, int kill) {
        assertThat(workspace.openingFindings()).as("kill %d", kill).isEmpty();
        assertThat(workspace.verify()).as("kill %d", kill).isEmpty();
        VaultReport report = new EvidenceDesk(workspace).verify(Progress.NONE);
        assertThat(report.changed()).as("kill %d", kill).isEmpty();
        assertThat(report.missing()).as("kill %d", kill).isEmpty();
    }

    private static Path copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.sorted().toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
            return to;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
