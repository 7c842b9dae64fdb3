package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Backups;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.drive.StandIn;
import vn.truongchuan.json.Json;
import vn.truongchuan.sample.SampleBuilder;
import vn.truongchuan.sample.SampleSchool;

/** The drill of the guide, step by step: back up, restore into an empty folder, compare everything. */
class RestoreDrillTest {
    @TempDir
    private Path temp;

    private String out(String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.err()).as(String.join(" ", arguments)).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        return run.out();
    }

    @Test
    void whatComesBackIsTheSameByteForByteWithItsEvidence() throws IOException {
        Path original = temp.resolve("hồ sơ");
        new SampleBuilder(SampleSchool.of("thcs-hoa-binh")).build(original, Progress.NONE).close();
        Path backup = temp.resolve("sao lưu.zip");
        Path restored = Files.createDirectory(temp.resolve("trống"));

        out("backup", original.toString(), "--out", backup.toString());
        out("restore", backup.toString(), restored.toString());

        out("export", original.toString(), "--out", temp.resolve("a.json").toString());
        out("export", restored.toString(), "--out", temp.resolve("b.json").toString());
        assertThat(temp.resolve("b.json")).hasSameBinaryContentAs(temp.resolve("a.json"));
        assertThat(out("evidence", "list", restored.toString())).isEqualTo(out("evidence", "list", original.toString()))
                .contains("H1-1.1-01");
        assertThat(out("evidence", "verify", restored.toString())).isEqualTo(out("evidence", "verify", original.toString()));
        assertThat(out("check", restored.toString())).isEqualTo(out("check", original.toString()));
        Path second = temp.resolve("lần hai.zip");
        out("backup", restored.toString(), "--out", second.toString());
        assertThat(Backups.examine(second).bytes()).isEqualTo(Backups.examine(backup).bytes());
    }

    @Test
    void tellsHowOldTheCopyOutsideIs() throws IOException {
        Path folder = temp.resolve("ws");
        try (Workspace workspace = Workspace.create(folder, "tt17-2018-th", new SchoolYear(2025), false)) {
            workspace.save(new Editor("Lan"), java.util.List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "Hoa Sen")));
        }
        assertThat(status(folder).path("state").asText()).isEqualTo("NEVER");
        assertThat(status(folder).path("due").asBoolean()).isFalse();
        assertThat(out("backup", folder.toString(), "--status")).contains("Chưa từng có bản sao nào ngoài máy này; 1 lần lưu");
        try (StandIn usb = StandIn.of(temp.resolve("usb"), "exfat")) {
            out("backup", folder.toString(), "--out", usb.stick().resolve("b.zip").toString(), "--json");
        }
        JsonNode now = status(folder);
        assertThat(now.path("state").asText()).isEqualTo("UP_TO_DATE");
        assertThat(now.path("lastOutside").asText()).endsWith("Z");
        assertThat(now.path("savesSince").asLong()).isZero();
        assertThat(Run.of("backup", folder.toString()).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.of("backup", folder.toString(), "--status", "--out", "x").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    private JsonNode status(Path folder) throws IOException {
        return Json.read(out("backup", folder.toString(), "--status", "--json"));
    }
}
