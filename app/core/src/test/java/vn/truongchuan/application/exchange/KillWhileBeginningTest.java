package vn.truongchuan.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.truongchuan.application.exchange.Council.HA;
import static vn.truongchuan.application.exchange.Council.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.VaultReport;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.kill.KilledWork;

/** A first reception that is killed leaves the whole workspace, or what the second try takes for a beginning. */
class KillWhileBeginningTest {
    private static final int FILES = 6;
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    @TempDir
    private Path temp;
    private final Random random = new Random(SEED);
    private int nothing;

    @Test
    void anAssignmentThatBeginsAWorkspaceCanBeReceivedAgain() throws IOException {
        Path assignment;
        Map<FieldKey, List<String>> after;
        try (Council council = new Council(temp)) {
            work(council, council.chair);
            assignment = council.assign(council.ha, "1.1", "1.2");
            after = texts(council.begin("ha", HA, assignment));
        }
        new KilledWork(BeginMain.class, "KillWhileBeginningTest -Dseed=" + SEED, random).drill((kill, finished) -> {
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
        }, kill -> List.of(KilledWork.folder(temp, kill).toString(), assignment.toString()));
        System.out.println("KillWhileBeginningTest: " + nothing + " times nothing of the assignment was in");
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
}
