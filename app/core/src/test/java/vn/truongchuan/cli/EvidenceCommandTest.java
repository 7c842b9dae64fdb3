package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.json.Json;

/** evidence add, list and verify on a real workspace. */
class EvidenceCommandTest {
    @TempDir
    Path folder;

    @Test
    void files_are_taken_listed_and_verified() throws IOException {
        String ws = folder.resolve("ho-so").toString();
        Path good = Files.writeString(folder.resolve("Nghị quyết.txt"), "nghị quyết");
        Path bad = Files.writeString(folder.resolve("virus.exe"), "MZ");
        assertThat(Run.of("new", ws, "--standards", "tt57-2026-pt", "--year", "2026-2027").code()).isZero();

        Run add = Run.of("evidence", "add", ws, "--criterion", "1.1", good.toString(), bad.toString());

        assertThat(add.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(add.out()).contains("MC.1.1.01").contains("[EV-EXEC]").contains("Đã thêm 1, dùng chung 0, không nhận 1.");
        assertThat(Run.of("evidence", "list", ws).out()).contains("MC.1.1.01  Nghị quyết  Nghị quyết.txt");
        JsonNode list = Json.read(Run.of("evidence", "list", ws, "--json").out());
        assertThat(list.get(0).path("criteria").get(0).asText()).isEqualTo("1.1");
        Run verify = Run.of("evidence", "verify", ws);
        assertThat(verify.code()).isZero();
        assertThat(verify.out()).contains("1 tệp nguyên vẹn, 0 tệp mất, 0 tệp bị đổi, 0 tệp lạ.");
        String hex = list.get(0).path("sha256").asText();
        Files.writeString(folder.resolve("ho-so/vault").resolve(hex.substring(0, 2)).resolve(hex), "khác");
        Run changed = Run.of("evidence", "verify", ws, "--json");
        assertThat(changed.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(Json.read(changed.out()).path("evidence").path(list.get(0).path("id").asText()).asText()).isEqualTo("CHANGED");
    }

    @Test
    void a_criterion_the_set_does_not_have_is_refused_with_one_sentence() throws IOException {
        String ws = folder.resolve("ho-so").toString();
        Path good = Files.writeString(folder.resolve("a.txt"), "a");
        Run.of("new", ws, "--standards", "tt57-2026-pt", "--year", "2026-2027");

        Run run = Run.of("evidence", "add", ws, "--criterion", "7.7", good.toString());

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("[EV-NO-CRITERION]");
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(Run.of("evidence", "add", ws, good.toString()).code()).isEqualTo(ExitCode.WRONG_USE);
    }
}
