package vn.truongchuan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalPruneTest {
    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");
    @TempDir
    private Path folder;

    /** Files by their first line and age in days; what stays when backups hold everything up to a number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "1:90                    | 50 | 1",
            "1:90 11:60 21:40 31:1   | 30 | 31",
            "1:90 11:60 21:40 31:1   | 29 | 21 31",
            "1:90 11:60 21:40 31:1   | 20 | 21 31",
            "1:90 11:60 21:40 31:1   | 15 | 11 21 31",
            "1:90 11:60 21:40 31:1   | 9  | 1 11 21 31",
            "1:90 11:60 21:40 31:1   | 0  | 1 11 21 31",
            "1:90 11:29 21:40 31:1   | 30 | 11 31",
            "1:30 11:1               | 30 | 1 11",
            "1:31 11:1               | 30 | 11",
            "1:90 11:80 21:70        | 99 | 21"})
    void onlyFilesGoWhoseEveryLineIsHeldAndOld(String files, long upTo, String stay) throws IOException {
        for (String file : files.strip().split(" +")) {
            String[] parts = file.split(":");
            Path path = Files.writeString(folder.resolve(String.format("journal-2026-01-%012d.jsonl", Long.parseLong(parts[0]))), "x\n");
            Files.setLastModifiedTime(path, FileTime.from(NOW.minus(Duration.ofDays(Long.parseLong(parts[1])))));
        }
        Path other = Files.writeString(folder.resolve("của tôi.txt"), "x");
        Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
        Journal journal = new Journal(folder, Clock.systemUTC());

        journal.prune(upTo, NOW.minus(Duration.ofDays(30)));

        assertThat(journal.files()).extracting(Journal::firstNumber)
                .containsExactlyElementsOf(stay == null ? List.of() : Arrays.stream(stay.split(" ")).map(Long::parseLong).toList());
        assertThat(other).exists();
    }
}
