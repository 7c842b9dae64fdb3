package vn.truongchuan.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.EvidenceFileState;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.school.SchoolYear;

/** No half file under a final name and no row without its file, whenever the program is killed while it takes evidence in. */
class KillWhileTakingFilesTest {
    private static final int MOST_LINES = 90;
    private static final int MOST_MICROSECONDS = 40_000;
    @TempDir
    private Path temp;
    private final Set<String> acknowledged = new TreeSet<>();
    private int unfinished;
    private int orphans;

    @Test
    void noHalfFileAndNoRowWithoutFileAfterKills() throws IOException, NoSuchAlgorithmException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Path folder = temp.resolve("trường");
        Workspace.create(folder, "tt18-2018-pt", new SchoolYear(2025), false).close();
        KilledChild child = new KilledChild(IntakeMain.class, random);
        for (int kill = 1; kill <= KilledChild.kills(); kill++) {
            Path source = temp.resolve("usb" + kill);
            List<String> lines = child.runAndKill(MOST_LINES, MOST_MICROSECONDS, folder.toString(), source.toString(),
                    Long.toString(random.nextLong()));
            lines.stream().filter(line -> line.startsWith("+ ")).forEach(line -> acknowledged.add(line.substring(2)));
            everyFinalNameTellsTheTruth(folder.resolve("vault"), kill);
            everyRowHasItsFile(folder, kill);
        }
        System.out.println("KillWhileTakingFilesTest -Dseed=" + seed + " -Dkills=" + KilledChild.kills() + ": " + acknowledged.size()
                + " acknowledged, " + unfinished + " unfinished copies, " + orphans + " files without row found after kills");
    }

    /** Before anything is opened: what has a final name is whole. */
    private void everyFinalNameTellsTheTruth(Path vault, int kill) throws IOException, NoSuchAlgorithmException {
        for (Path file : files(vault)) {
            if (file.getParent().getFileName().toString().equals("incoming")) {
                unfinished++;
            } else {
                assertThat(sha256(file)).as("after kill %d", kill).isEqualTo(file.getFileName().toString());
            }
        }
    }

    private void everyRowHasItsFile(Path folder, int kill) throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            EvidenceDesk desk = new EvidenceDesk(workspace);
            List<EvidenceItem> items = workspace.current().evidence().items();
            assertThat(items).as("after kill %d", kill).extracting(EvidenceItem::id).containsAll(acknowledged);
            assertThat(items).extracting(i -> i.code().orElseThrow()).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(desk.states(Progress.NONE).values())).as("after kill %d", kill)
                    .isSubsetOf(EvidenceFileState.WHOLE);
            assertThat(workspace.openingFindings()).isEmpty();
            assertThat(files(folder.resolve("vault/incoming"))).isEmpty();
            int thrown = desk.sweep(Progress.NONE).thrown();
            orphans += thrown;
            assertThat(desk.verify(Progress.NONE).whole()).isEqualTo((int) items.stream().map(EvidenceItem::file).distinct().count());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(f -> !f.toString().contains("trash")).collect(Collectors.toList());
        }
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
