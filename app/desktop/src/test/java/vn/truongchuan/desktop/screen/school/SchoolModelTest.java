package vn.truongchuan.desktop.screen.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.domain.school.School;

class SchoolModelTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            tt18-2018-pt, TH THCS THPT,    true,  true
            tt17-2018-th, TH,              false, true
            tt19-2018-mn, MN,              false, true
            tt57-2026-pt, TH THCS THPT,    false, false
            tt57-2026-mn, MN,              false, false
            tt57-2026-tx, THCS THPT GDTX,  false, false
            """)
    void offersWhatSchoolsOfTheSetCanBe(String set, String levels, boolean gifted, boolean extraLevel) {
        try (TestDesk desk = TestDesk.of(folder, set, "2026-2027")) {
            SchoolModel model = new SchoolModel(desk.saver());
            assertThat(String.join(" ", model.educationLevels())).isEqualTo(levels);
            assertThat(model.facts().contains(School.GIFTED)).isEqualTo(gifted);
            assertThat(model.reportParts()).hasSize(extraLevel ? 6 : 5);
        }
    }

    @Test
    void keepsTheLevelsInTheOrderOfSchooling() {
        assertThat(SchoolModel.withLevel("", "THCS", true)).isEqualTo("THCS");
        assertThat(SchoolModel.withLevel("THCS", "TH", true)).isEqualTo("TH,THCS");
        assertThat(SchoolModel.withLevel("TH,THCS", "THCS", false)).isEqualTo("TH");
        assertThat(SchoolModel.withLevel("TH", "TH", false)).isEmpty();
    }

    @Test
    void countsWordsAndNotBlanks() {
        assertThat(SchoolModel.words("  ")).isZero();
        assertThat(SchoolModel.words(" Trường  THCS\nHoà Bình ")).isEqualTo(4);
    }
}
