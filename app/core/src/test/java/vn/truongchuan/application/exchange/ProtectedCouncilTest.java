package vn.truongchuan.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.truongchuan.application.exchange.Council.CHAIR;
import static vn.truongchuan.application.exchange.Council.HA;
import static vn.truongchuan.application.exchange.Council.statement;
import static vn.truongchuan.application.exchange.Council.take;
import static vn.truongchuan.application.exchange.Council.texts;
import static vn.truongchuan.application.exchange.Council.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Locking;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Unlocking;

/** A chair whose workspace lies encrypted gives and takes packages like everybody else, and none of it can be read on the disk. */
class ProtectedCouncilTest {
    private static final FieldKey A = statement("1.1/1/a");
    private static final Passphrase PASSWORD = new Passphrase("hội đồng kín đáo");
    private final RecoveryKey sheet = RecoveryKey.generate();
    @TempDir
    private Path temp;

    @Test
    void what_is_sent_received_and_merged_stays_hidden() throws IOException {
        Workspace hidden = Workspace.createProtected(temp.resolve("chair"), "tt18-2018-pt", new SchoolYear(2024), false,
                new Locking(PASSWORD, sheet));
        byte[] export;
        try (Council council = new Council(temp, hidden)) {
            council.evidence(hidden, CHAIR, "1.1", "ke-hoach.txt", "Bí mật: kế hoạch năm học");
            Workspace ha = council.begin("ha", HA, council.assign(council.ha, "1.1"));
            write(ha, HA, A, "Bí mật: cô Hà viết");
            council.evidence(ha, HA, "1.1", "bien-ban.txt", "Bí mật: biên bản họp");
            write(hidden, CHAIR, A, "Bí mật: chủ tịch viết");
            assertThat(take(hidden, CHAIR, council.contribute(ha, HA)).files()).isEqualTo(1);
            assertThat(texts(hidden, A)).containsExactly("Bí mật: chủ tịch viết", "Bí mật: cô Hà viết");
            assertThat(hidden.vault().verify(EvidenceChoice.held(hidden), Progress.NONE).whole()).isEqualTo(2);
            hidden.backups().make(Progress.NONE);
            assertThat(readable(temp.resolve("chair"))).isEmpty();
            assertThat(readable(temp.resolve("ha"))).as("the search finds what is there").isNotEmpty();
            export = Council.export(hidden);
        }
        assertThat(readable(temp.resolve("chair"))).isEmpty();
        try (Workspace again = Workspace.open(temp.resolve("chair"), Unlocking.with(sheet))) {
            assertThat(Council.export(again)).isEqualTo(export);
            assertThat(again.openingFindings()).isEmpty();
        }
    }

    private static List<Path> readable(Path folder) throws IOException {
        String text = new String("Bí mật".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            List<Path> found = new java.util.ArrayList<>();
            for (Path file : files) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    found.add(file);
                }
            }
            return found;
        }
    }
}
