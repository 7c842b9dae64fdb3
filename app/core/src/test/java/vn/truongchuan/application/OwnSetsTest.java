package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** A workspace may carry a standard set of its own. */
class OwnSetsTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    @TempDir
    Path folder;

    @Test
    void a_workspace_keeps_its_own_set_and_opens_with_it_when_the_file_it_came_from_is_gone() throws IOException {
        Path file = file("thu-nghiem", "\"1.2\"", "\"1.2\"");
        Path home = folder.resolve("hồ sơ");
        String digest;
        try (Workspace made = Workspace.createWithOwnSet(home, file, YEAR, false)) {
            digest = made.standardSet().digest().hex();
        }
        Files.delete(file);

        try (Workspace opened = Workspace.open(home)) {
            assertThat(opened.standardSet().id()).isEqualTo("thu-nghiem");
            assertThat(opened.standardSet().digest().hex()).isEqualTo(digest);
            assertThat(opened.current().rating().whole()).isTrue();
        }
    }

    @Test
    void a_file_that_is_not_whole_or_has_a_shipped_id_is_refused_and_no_folder_is_made() throws IOException {
        Path home = folder.resolve("hồ sơ");

        assertThatThrownBy(() -> Workspace.createWithOwnSet(home, file("sai", "\"1.2\"", "\"1.3\""), YEAR, false))
                .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("SET-WRONG"));
        assertThatThrownBy(() -> Workspace.createWithOwnSet(home, file("tt57-2026-pt", "\"1.2\"", "\"1.2\""), YEAR, false))
                .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("SET-SHADOWS"));
        assertThat(home).doesNotExist();
    }

    @Test
    void a_set_that_was_taken_out_of_the_folder_comes_back_from_the_tables() throws IOException {
        Path home = folder.resolve("hồ sơ");
        Workspace.createWithOwnSet(home, file("thu-nghiem", "\"1.2\"", "\"1.2\""), YEAR, false).close();
        Files.delete(home.resolve("standards").resolve("thu-nghiem.json"));

        try (Workspace opened = Workspace.open(home)) {
            assertThat(opened.standardSet().id()).isEqualTo("thu-nghiem");
        }
    }

    @Test
    void a_backup_holds_the_workspaces_own_set() throws IOException {
        Path home = folder.resolve("hồ sơ");
        Path backup = folder.resolve("b.zip");
        try (Workspace made = Workspace.createWithOwnSet(home, file("thu-nghiem", "\"1.2\"", "\"1.2\""), YEAR, false)) {
            made.backups().writeFull(backup, Progress.NONE);
        }
        Backups.restore(backup, folder.resolve("nơi khác"), Progress.NONE);

        try (Workspace restored = Workspace.open(folder.resolve("nơi khác"))) {
            assertThat(restored.standardSet().id()).isEqualTo("thu-nghiem");
            assertThat(restored.openingFindings()).isEmpty();
        }
    }

    @Test
    void a_rescue_without_a_backup_brings_the_own_set_over() throws IOException {
        Path home = folder.resolve("hồ sơ");
        try (Workspace made = Workspace.createWithOwnSet(home, file("thu-nghiem", "\"1.2\"", "\"1.2\""), YEAR, false)) {
            made.save(new Editor("Lan"), List.of(FieldEdit.set(FieldKey.parse("school:-#name"), "Trường A")));
        }
        Files.delete(home.resolve("data").resolve("workspace.mv.db"));
        Rescue.run(home, folder.resolve("cứu"), Progress.NONE);

        try (Workspace rescued = Workspace.open(folder.resolve("cứu"))) {
            assertThat(rescued.current().school().text("name")).isEqualTo("Trường A");
        }
    }

    @Test
    void a_set_whose_content_is_another_than_at_the_beginning_is_said_and_opens() {
        Path home = folder.resolve("hồ sơ");
        try (Workspace made = Workspace.create(home, "tt57-2026-pt", YEAR, false)) {
            assertThat(made.openingFindings()).isEmpty();
            made.store().pinSet(new FileDigest("0".repeat(64)));
        }
        try (Workspace opened = Workspace.open(home)) {
            assertThat(opened.openingFindings()).singleElement().satisfies(f -> {
                assertThat(f.kind()).isEqualTo("SET-CHANGED");
                assertThat(Sentences.in(Messages.VIETNAMESE).of(f)).contains("tt57-2026-pt");
            });
            byte[] exported = Exports.bytes(opened);
            assertThat(new String(exported, StandardCharsets.UTF_8)).contains("\"standardSetDigest\": \"000");
        }
    }

    @Test
    void a_workspace_whose_own_set_was_damaged_says_so() throws IOException {
        Path home = folder.resolve("hồ sơ");
        Workspace.createWithOwnSet(home, file("thu-nghiem", "\"1.2\"", "\"1.2\""), YEAR, false).close();
        Files.writeString(home.resolve("standards").resolve("thu-nghiem.json"), "{");

        assertThatThrownBy(() -> Workspace.open(home))
                .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("SET-WRONG"));
    }

    private Path file(String id, String text, String replacement) throws IOException {
        try (InputStream in = OwnSetsTest.class.getResourceAsStream("/vn/truongchuan/standards/tt57-2026-tx.json")) {
            String set = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("tt57-2026-tx", id).replace(text, replacement);
            return Files.writeString(folder.resolve(id + ".json"), set);
        }
    }
}
