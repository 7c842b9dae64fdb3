package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;

class WorkspaceTest {
    private static final Editor LAN = new Editor("Nguyễn Thị Lan");
    private static final FieldKey NAME = EntityKey.SCHOOL.field(School.NAME);
    private static final FieldKey STATEMENT = new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a").field(RequirementAssessment.STATEMENT);
    @TempDir
    private Path temp;

    private Workspace create() {
        return Workspace.create(temp.resolve("trường"), "tt17-2018-th", new SchoolYear(2025), false);
    }

    private Workspace open() {
        return Workspace.open(temp.resolve("trường"));
    }

    @Test
    void whatWasSavedIsThereAfterARestart() {
        Fields before;
        try (Workspace workspace = create()) {
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "Trường Tiểu học Hoa Sen"), FieldEdit.set(STATEMENT, "Dòng 1\r\nDòng 2")));
            workspace.save(LAN, List.of(FieldEdit.set(STATEMENT, "Nhà trường có kế hoạch…")));
            before = workspace.current().fields();
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.current().fields()).isEqualTo(before);
            assertThat(workspace.current().school().name()).isEqualTo("Trường Tiểu học Hoa Sen");
            assertThat(workspace.current().cycle().schoolYear()).isEqualTo(new SchoolYear(2025));
            assertThat(workspace.openingFindings()).isEmpty();
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void historyKeepsEveryValueNewestFirst() {
        try (Workspace workspace = create()) {
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "Một")));
            workspace.save(new Editor("Trần Văn Bình"), List.of(FieldEdit.set(NAME, "Hai")));
            workspace.save(LAN, List.of(FieldEdit.clear(NAME)));
        }
        try (Workspace workspace = open()) {
            var changes = workspace.history(NAME);
            assertThat(changes).extracting(c -> c.after().value().orElse("-")).containsExactly("-", "Hai", "Một");
            assertThat(changes).extracting(c -> c.before().orElse("-")).containsExactly("Hai", "Một", "-");
            assertThat(changes).extracting(c -> c.after().editor())
                    .containsExactly("Nguyễn Thị Lan", "Trần Văn Bình", "Nguyễn Thị Lan");
        }
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        try (Workspace workspace = create()) {
            assertThat(workspace.save(LAN, List.of(FieldEdit.set(NAME, "Một")))).containsExactly(NAME);
            assertThat(workspace.save(LAN, List.of(FieldEdit.set(NAME, "Một")))).isEmpty();
            assertThat(workspace.history(NAME)).hasSize(1);
        }
    }

    @Test
    void whatCannotBeStoredIsRefusedOrMendedBeforeItIsWritten() {
        try (Workspace workspace = create()) {
            assertThatThrownBy(() -> workspace.save(LAN, List.of(FieldEdit.set(NAME, "x".repeat(1_000_001))))).hasMessage("TEXT-TOO-LONG");
            FieldValue longName = new FieldValue(Optional.of("x"), new Dot("r", 1), "x".repeat(201), java.time.Instant.EPOCH);
            assertThatThrownBy(() -> workspace.applyForeign(Map.of(NAME, java.util.List.of(longName)))).hasMessage("TEXT-UNFIT");
            FieldValue foreign = new FieldValue(Optional.of("nửa \ud83d"), new Dot("r", 1), "Lan", java.time.Instant.EPOCH);
            assertThatThrownBy(() -> workspace.applyForeign(Map.of(NAME, java.util.List.of(foreign)))).hasMessage("TEXT-UNFIT");
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "nửa \ud83d, \0 và e\u0302\r\n😀")));
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.current().school().name()).isEqualTo("nửa \ufffd,  và ê\n😀");
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void valuesFromElsewhereKeepTheirVersionAndLaterOnesAreNewer() {
        FieldValue foreign = new FieldValue(Optional.of("nơi khác"), new Dot("r2", 70), "Bình", java.time.Instant.EPOCH);
        try (Workspace workspace = create()) {
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "ở đây")));
            FieldValue own = workspace.current().fields().get(NAME).orElseThrow();
            workspace.applyForeign(Map.of(NAME, java.util.List.of(foreign)));
            workspace.applyForeign(Map.of(NAME, java.util.List.of(own)));
            workspace.applyForeign(Map.of(NAME, java.util.List.of(foreign)));
            assertThat(workspace.history(NAME)).hasSize(2);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.current().fields().get(NAME)).contains(foreign);
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "sau đó")));
            assertThat(workspace.current().fields().get(NAME).orElseThrow().dot().counter()).isGreaterThan(70);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void aSecondOpenerIsToldWhoIsIn() {
        try (Workspace workspace = create()) {
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "Một")));
            assertThatThrownBy(this::open).isInstanceOfSatisfying(Failure.class, failure -> {
                assertThat(failure.code()).isEqualTo("WS-LOCKED");
                assertThat(failure.arguments()).contains("Nguyễn Thị Lan");
            });
        }
        open().close();
    }

    @Test
    void aFolderWithSomethingInItIsRefused() throws IOException {
        Files.createDirectories(temp.resolve("trường"));
        Files.writeString(temp.resolve("trường/ghi chú.txt"), "của tôi");
        assertThatThrownBy(this::create).hasMessage("WS-FOLDER-NOT-EMPTY");
        assertThat(temp.resolve("trường")).isDirectoryContaining("glob:**ghi chú.txt");
        assertThatThrownBy(this::open).hasMessage("WS-MISSING");
    }

    @Test
    void a_very_long_name_of_the_editor_is_cut_and_composed_so_that_every_save_and_export_can_hold_it() {
        assertThat(new Editor("Nguye\u0302\u0303n " + "A".repeat(300)).name()).startsWith("Nguyễn A").hasSizeLessThanOrEqualTo(200);
        assertThat(new Editor("\ud83d\ude00".repeat(150)).name().length()).isLessThanOrEqualTo(200).isEven();
    }

    @Test
    void a_field_under_an_address_nobody_understands_is_saved_and_the_workspace_opens_and_exports_it() {
        FieldKey odd = FieldKey.parse("requirement:/xyz#statement");
        try (Workspace workspace = create()) {
            workspace.save(LAN, List.of(FieldEdit.set(odd, "chữ đã gõ ⟦e1⟧"), FieldEdit.set(FieldKey.parse("evidence:e1#title"), "Sổ")));
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.current().fields().get(odd)).isPresent();
            assertThat(workspace.openingFindings()).isEmpty();
            assertThat(new EvidenceDesk(workspace).places("e1")).singleElement()
                    .satisfies(place -> assertThat(place.entity().kind()).isEqualTo(EntityKind.CYCLE));
            assertThat(new String(Exports.bytes(workspace), StandardCharsets.UTF_8)).contains("requirement:/xyz", "chữ đã gõ");
        }
    }
}
