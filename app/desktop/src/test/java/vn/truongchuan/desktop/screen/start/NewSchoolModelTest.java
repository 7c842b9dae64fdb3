package vn.truongchuan.desktop.screen.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.desktop.kit.LockForm;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.regulation.StandardSets;

/** The guided first run. */
class NewSchoolModelTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
    @TempDir
    private Path home;
    private NewSchoolModel model;

    @BeforeEach
    void begin() {
        model = new NewSchoolModel(StandardSets.shipped(), NOVEMBER, home, "");
    }

    @Test
    void says_what_is_missing_in_the_order_of_the_form() {
        assertThat(model.missing()).containsExactly("name", "type", "set", "editor");
    }

    @ParameterizedTest
    @CsvSource({
        "THCS, 2019, tt18-2018-pt",
        "THCS, 2023, tt18-2018-pt",
        "THCS, 2024, tt18-2018-pt-sd2024",
        "THCS, 2026, tt57-2026-pt",
        "TH, 2024, tt17-2018-th-sd2024",
        "MN, 2026, tt57-2026-mn",
        "NHIEU_CAP, 2022, tt18-2018-pt",
        "GDTX, 2026, tt57-2026-tx"})
    void the_set_in_force_in_the_chosen_year_is_proposed(String type, int year, String set) {
        model.typeProperty().set(type);
        model.yearProperty().set(new SchoolYear(year));

        assertThat(model.setProperty().get()).isEqualTo(set);
        assertThat(model.offered().get(0).fits()).isTrue();
    }

    @Test
    void older_sets_stay_on_offer_behind_it() {
        model.typeProperty().set("THCS");

        assertThat(model.offered()).extracting(OfferedSet::id)
                .containsExactly("tt57-2026-pt", "tt18-2018-pt", "tt18-2018-pt-sd2024");
    }

    @Test
    void the_folder_follows_the_name_without_marks_until_one_is_chosen() {
        model.nameProperty().set("Trường THCS Nguyễn Đình Chiểu");
        assertThat(model.folderProperty().get()).endsWith("truong-thcs-nguyen-dinh-chieu-2026-2027");

        model.chooseFolder("D:\\Ho so");
        model.nameProperty().set("Trường khác");
        assertThat(model.folderProperty().get()).isEqualTo("D:\\Ho so");
    }

    @Test
    void makes_a_workspace_that_knows_its_school() {
        model.nameProperty().set("Trường THCS Hoà Bình");
        model.typeProperty().set("THCS");
        model.editorProperty().set("Trần Thị Mai");

        try (Workspace workspace = model.create()) {
            assertThat(workspace.current().school().name()).isEqualTo("Trường THCS Hoà Bình");
            assertThat(workspace.current().school().text(School.SCHOOL_TYPE)).isEqualTo("THCS");
            assertThat(workspace.current().school().educationLevels()).containsExactly("THCS");
            assertThat(workspace.current().cycle().sample()).isFalse();
        }
    }

    @Test
    void makes_an_encrypted_workspace_only_when_asked_and_only_with_a_sheet() throws IOException {
        model.nameProperty().set("Trường THCS Hoa Sen");
        model.typeProperty().set("THCS");
        model.editorProperty().set("Mai");
        model.protect(Optional.of(wanted(Path.of(""))));
        assertThat(model.missing()).containsExactly("sheet");
        Path sheet = home.resolve("to.html");
        model.protect(Optional.of(wanted(sheet)));
        assertThat(model.missing()).isEmpty();
        Path folder = Path.of(model.folderProperty().get());
        try (Workspace workspace = model.create()) {
            assertThat(workspace.protection().on()).isTrue();
            assertThat(workspace.current().school().name()).isEqualTo("Trường THCS Hoa Sen");
        }
        assertThat(Files.readString(sheet)).contains("TỜ KHÔI PHỤC").contains(folder.toString());
        Workspace.open(folder, Unlocking.with(new Passphrase("một mật khẩu dài"))).close();
    }

    private LockForm.Wanted wanted(Path sheet) {
        String password = "một mật khẩu dài";
        return new LockForm.Wanted(password, password, sheet, Path.of(model.folderProperty().get()), Locale.forLanguageTag("vi"));
    }
}
