package vn.truongchuan.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Rescue;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;

/** Files that no shown evidence names, but the other side of a dispute or deleted evidence does, go along. */
class FilesBesideTest {
    private static final Editor MAI = new Editor("Cô Mai");
    @TempDir
    private Path temp;

    private static void attach(Workspace at, String id, Path file) {
        new EvidenceDesk(at).attachFile(id, file, false, MAI, Progress.NONE);
    }

    private static List<FileDigest> files(Workspace at, FieldKey key) {
        return at.current().fields().values(key).stream().flatMap(v -> v.value().flatMap(EvidenceItem::digest).stream()).toList();
    }

    @Test
    void aBackupPackageAndARescueBringThem() throws IOException {
        Path chair = temp.resolve("chair");
        FieldKey shown;
        FieldKey gone;
        try (Workspace here = Workspace.create(chair, "tt18-2018-pt", new SchoolYear(2024), false);
                Workspace there = Workspace.create(temp.resolve("there"), "tt18-2018-pt", new SchoolYear(2024), false)) {
            String id = new EvidenceDesk(here).addWithoutFile(CriterionCode.of(1, 1), "Nghị quyết", MAI);
            String deleted = new EvidenceDesk(here).addWithoutFile(CriterionCode.of(1, 1), "Biên bản", MAI);
            attach(here, deleted, Files.writeString(temp.resolve("3.txt"), "Biên bản họp"));
            shown = EvidenceItem.key(id).field(EvidenceItem.FILE);
            gone = EvidenceItem.key(deleted).field(EvidenceItem.FILE);
            there.adoptIdentity(here.identity(), Optional.empty());
            there.merges().merge(MAI, here.merges().state(), "");
            new EvidenceDesk(here).delete(List.of(deleted), MAI);
            attach(here, id, Files.writeString(temp.resolve("1.txt"), "Bản quét của cô Mai"));
            attach(there, id, Files.writeString(temp.resolve("2.txt"), "Bản quét khác"));
            here.vault().add(temp.resolve("2.txt"), false, Progress.NONE);
            here.merges().merge(MAI, there.merges().state(), "");
            assertThat(files(here, shown)).hasSize(2);
            assertThat(new Sending(here).backup().content().evidence()).extracting(e -> e.digest())
                    .containsAll(files(here, shown)).containsAll(files(here, gone));
        }
        Rescue.run(chair, temp.resolve("rescued"), Progress.NONE);
        try (Workspace rescued = Workspace.open(temp.resolve("rescued"))) {
            assertThat(files(rescued, shown)).hasSize(2).allMatch(rescued.vault()::holds);
            assertThat(files(rescued, gone)).allMatch(rescued.vault()::holds);
        }
    }
}
