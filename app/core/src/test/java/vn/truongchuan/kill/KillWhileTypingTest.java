package vn.truongchuan.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.school.SchoolYear;

/** Nothing that was acknowledged is missing after the program was killed while somebody typed. */
class KillWhileTypingTest {
    private static final int MOST_LINES = 120;
    private static final int MOST_MICROSECONDS = 30_000;
    @TempDir
    private Path temp;
    /** Running number to the fields it was written to, as acknowledged over all kills. */
    private final Map<Long, Set<FieldKey>> acknowledged = new TreeMap<>();

    @Test
    void nothingAcknowledgedIsMissingAfterKills() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KillWhileTypingTest -Dseed=" + seed + " -Dkills=" + KilledChild.kills());
        Random random = new Random(seed);
        Path folder = temp.resolve("trường");
        Workspace.create(folder, "tt17-2018-th", new SchoolYear(2025), false).close();
        KilledChild child = new KilledChild(TypingMain.class, random);
        long next = 1;
        for (int kill = 1; kill <= KilledChild.kills(); kill++) {
            note(child.runAndKill(MOST_LINES, MOST_MICROSECONDS, folder.toString(), Long.toString(next),
                    Long.toString(random.nextLong())));
            next = check(folder, kill) + 1;
        }
    }

    private void note(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" ");
            Set<FieldKey> keys = new TreeSet<>();
            for (int i = 0; i < Integer.parseInt(parts[2]); i++) {
                keys.add(TypingMain.field((Integer.parseInt(parts[1]) + i) % TypingMain.FIELDS));
            }
            acknowledged.put(Long.parseLong(parts[0]), keys);
        }
    }

    /** Opens what the killed child left; gives the highest number found. */
    private long check(Path folder, int kill) {
        try (Workspace workspace = Workspace.open(folder)) {
            Map<Long, Set<FieldKey>> found = new HashMap<>();
            Map<FieldKey, List<Long>> order = new HashMap<>();
            for (int i = 0; i < TypingMain.FIELDS; i++) {
                for (FieldChange change : workspace.history(TypingMain.field(i))) {
                    found.computeIfAbsent(number(change.after()), n -> new TreeSet<>()).add(change.key());
                    order.computeIfAbsent(change.key(), k -> new ArrayList<>()).add(number(change.after()));
                }
            }
            assertThat(found).as("after kill %d: all that was acknowledged, whole", kill).containsAllEntriesOf(acknowledged);
            order.forEach((key, numbers) -> assertThat(workspace.current().fields().get(key).map(KillWhileTypingTest::number))
                    .as("the newest value of %s stands", key).contains(numbers.stream().mapToLong(Long::longValue).max().orElseThrow()));
            assertThat(workspace.verify()).isEmpty();
            assertThat(workspace.openingFindings()).isEmpty();
            return found.keySet().stream().mapToLong(Long::longValue).max().orElseThrow();
        }
    }

    private static long number(FieldValue value) {
        String text = value.value().orElseThrow();
        return Long.parseLong(text.substring(0, text.indexOf(':')));
    }
}
