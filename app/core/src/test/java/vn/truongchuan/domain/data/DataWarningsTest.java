package vn.truongchuan.domain.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that cannot be right are found; numbers that are not there are never called wrong. */
class DataWarningsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NOT_A_NUMBER | classes.grade6@2023 = năm lớp | table:classes#grade6@2023",
        "NEGATIVE | classes.grade6@2023 = -5 | table:classes#grade6@2023",
        "NOT_WHOLE | classes.grade6@2023 = 4.5 | table:classes#grade6@2023",
        "ABOVE_HUNDRED | results.graduation@2023 = 100.5 | table:results#graduation@2023",
        "MORE_THAN | pupils.policy@2023 = 10; pupils.policyFemale@2023 = 11 | table:pupils#policyFemale@2023",
        "MORE_THAN | staff.teacher@total = 35; staff.teacher@female = 36 | table:staff#teacher@female",
        "PARTS_DIFFER | staff.teacher@total = 35; staff.teacher@belowStandard = 0; staff.teacher@atStandard = 30; "
            + "staff.teacher@aboveStandard = 4 | table:staff#teacher@total",
        "NOT_THE_SAME | staff.teacher@total = 35; teachers.total@2023 = 34 | table:staff#teacher@total",
        "SHARES_TOGETHER | results.conductGood@2023 = 80; results.conductFair@2023 = 30 | table:results#conductGood@2023",
        "SHARES_TOGETHER | results.academicGood@2023 = 10; results.academicFair@2023 = 30; results.academicAverage@2023 = 40; "
            + "results.academicWeak@2023 = 2 | table:results#academicGood@2023",
        "JUMP | teachers.total@2022 = 30; teachers.total@2023 = 40 | table:teachers#total@2023",
        "CROWDED | pupils.grade6@2023 = 184; classes.grade6@2023 = 4 | table:pupils#grade6@2023"})
    void finds(DataWarning.Kind kind, String lines, String cell) {
        TableViews views = Tables.views("2018-pt", Set.of("THCS"), lines.split(";\\s*"));
        assertThat(views.warnings()).singleElement().satisfies(w -> {
            assertThat(w.kind()).isEqualTo(kind);
            assertThat(w.cell()).hasToString(cell);
            assertThat(w.arguments().size()).isGreaterThanOrEqualTo(4);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pupils.policyFemale@2023 = 11",
        "staff.teacher@total = 35; staff.teacher@atStandard = 30",
        "results.academicGood@2023 = 10; results.academicFair@2023 = 30",
        "teachers.total@2021 = 20; teachers.total@2023 = 40",
        "teachers.total@2022 = 30; teachers.total@2023 = 39",
        "results.academicGood@2023 = 17.42; results.academicFair@2023 = 41.94; results.academicAverage@2023 = 38.9; "
            + "results.academicWeak@2023 = 1.74",
        "pupils.grade6@2023 = 180; classes.grade6@2023 = 4", "classes.grade6@2023 = 5.0", "classes.grade1@2023 = -7"})
    void saysNothingOf(String lines) {
        assertThat(Tables.views("2018-pt", Set.of("THCS"), lines.split(";\\s*")).warnings()).isEmpty();
    }

    @Test
    void saysNothingOfEmptyTables() {
        assertThat(Tables.views("2018-mn", Set.of("MN")).warnings()).isEmpty();
        assertThat(Tables.views("2026-tx", Set.of()).warnings()).isEmpty();
    }
}
