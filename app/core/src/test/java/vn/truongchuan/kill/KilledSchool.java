package vn.truongchuan.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Exports;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * A workspace with random evidence files that work is done on and killed in.
 *
 * @param export what it says, so that a copy can be compared
 */
record KilledSchool(Path folder, int files, byte[] export) {

    static KilledSchool make(Path temp, int files, int largest, Random random) throws IOException {
        Path folder = temp.resolve("trường");
        try (Workspace workspace = Workspace.create(folder, "tt18-2018-pt", new SchoolYear(2025), false)) {
            Path given = Files.createDirectory(temp.resolve("tệp"));
            for (int i = 0; i < files; i++) {
                byte[] content = new byte[random.nextInt(largest) + 1];
                random.nextBytes(content);
                Files.write(given.resolve("Tệp " + i + ".bin"), content);
            }
            Editor lan = new Editor("Lan");
            EvidenceDesk desk = new EvidenceDesk(workspace);
            desk.take(desk.preview(List.of(given), Optional.of(CriterionCode.of(1, 1)), Progress.NONE), lan, Progress.NONE);
            workspace.save(lan, List.of(FieldEdit.set(TypingMain.field(1), "chữ")));
            return new KilledSchool(folder, files, Exports.bytes(workspace));
        }
    }

    /** The same to the byte, with every file, and closed. */
    void sameAs(Workspace opened, int kill) {
        try (opened) {
            assertThat(Exports.bytes(opened)).as("kill %d", kill).isEqualTo(export);
            assertThat(new EvidenceDesk(opened).verify(Progress.NONE).whole()).as("kill %d", kill).isEqualTo(files);
            assertThat(opened.verify()).isEmpty();
        }
    }
}
