package vn.truongchuan.domain.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables show the rows of the school, add up what is there, and never turn nothing into nought. */
class TableViewsTest {

    @Test
    void showsFiveYearsOldestFirst() {
        TableView classes = Tables.views("2018-pt", Set.of("THCS")).table("classes").orElseThrow();
        assertThat(classes.columns()).extracting(DataColumn::label).containsExactly("Năm học 2019-2020", "Năm học 2020-2021",
                "Năm học 2021-2022", "Năm học 2022-2023", "Năm học 2023-2024");
        assertThat(classes.columns()).extracting(DataColumn::key).containsExactly("2019", "2020", "2021", "2022", "2023");
    }

    @ParameterizedTest
    @CsvSource({"THCS,grade6 grade7 grade8 grade9 total", "TH,grade1 grade2 grade3 grade4 grade5 total",
        "THPT,grade10 grade11 grade12 total", "TH THCS,grade1 grade2 grade3 grade4 grade5 grade6 grade7 grade8 grade9 total"})
    void showsTheGradesOfTheSchool(String levels, String rows) {
        TableView classes = Tables.views("2018-pt", Set.of(levels.split(" "))).table("classes").orElseThrow();
        assertThat(classes.rows()).extracting(RowView::key).containsExactly(rows.split(" "));
    }

    @Test
    void aSchoolThatNamedNoLevelSeesEveryGrade() {
        assertThat(Tables.views("2018-pt", Set.of()).table("classes").orElseThrow().rows()).hasSize(13);
    }

    @Test
    void numbersTheRowsThatTheSchoolHas() {
        TableView results = Tables.views("2018-pt", Set.of("THCS")).table("results").orElseThrow();
        assertThat(results.rows().get(0).key()).isEqualTo("academicGood");
        assertThat(results.rows()).extracting(r -> r.row().ordinal()).startsWith("1", "2", "3").doesNotContain("#");
    }

    @Test
    void addsUpOnlyWhatIsThereInFull() {
        TableViews views = Tables.views("2018-pt", Set.of("THCS"), "classes.grade6@2023 = 5", "classes.grade7@2023 = 5",
                "classes.grade8@2023 = 4", "classes.grade9@2023 = 4", "classes.grade6@2022 = 5", "classes.grade7@2022 = 4");
        CellView sum = views.table("classes").orElseThrow().cell("total", "2023").orElseThrow();
        assertThat(sum.display()).isEqualTo("18");
        assertThat(sum.state()).isEqualTo(CellView.State.COMPUTED);
        CellView open = views.table("classes").orElseThrow().cell("total", "2022").orElseThrow();
        assertThat(open.display()).isEmpty();
        assertThat(open.value()).isEmpty();
        assertThat(open.missing()).containsExactly("Khối lớp 8", "Khối lớp 9");
        assertThat(views.table("teachers").orElseThrow().cell("perClass", "2022").orElseThrow().missing())
                .containsExactly("Tổng số giáo viên", "Khối lớp 8 (1. Số lớp học)", "Khối lớp 9 (1. Số lớp học)");
        assertThat(views.table("classes").orElseThrow().cell("total", "2019").orElseThrow().display()).isEmpty();
    }

    @Test
    void dividesAcrossTables() {
        TableViews views = Tables.views("2018-pt", Set.of("THCS"), "classes.grade6@2023 = 5", "classes.grade7@2023 = 5",
                "classes.grade8@2023 = 4", "classes.grade9@2023 = 4", "teachers.total@2023 = 35", "pupils.grade6@2023 = 183",
                "pupils.grade7@2023 = 187", "pupils.grade8@2023 = 161", "pupils.grade9@2023 = 158", "pupils.rightAgeCount@2023 = 685");
        TableView teachers = views.table("teachers").orElseThrow();
        assertThat(teachers.cell("perClass", "2023").orElseThrow().display()).isEqualTo("1,94");
        assertThat(teachers.cell("perPupil", "2023").orElseThrow().display()).isEqualTo("0,051");
        TableView pupils = views.table("pupils").orElseThrow();
        assertThat(pupils.cell("total", "2023").orElseThrow().display()).isEqualTo("689");
        assertThat(pupils.cell("averagePerClass", "2023").orElseThrow().display()).isEqualTo("38,3");
        assertThat(pupils.cell("rightAgeCount", "2023").orElseThrow().display()).isEqualTo("685 (99,4%)");
        assertThat(pupils.cell("averagePerClass", "2022").orElseThrow().missing())
                .containsExactly("Tổng số học sinh", "Cộng (1. Số lớp học)");
    }

    @Test
    void doesNotDivideByNoughtClasses() {
        TableViews views = Tables.views("2018-th", Set.of("TH"), "classes.grade1@2023 = 0", "classes.grade2@2023 = 0",
                "classes.grade3@2023 = 0", "classes.grade4@2023 = 0", "classes.grade5@2023 = 0", "teachers.total@2023 = 3");
        assertThat(views.value("classes", "total", "2023").orElseThrow()).isZero();
        assertThat(views.value("teachers", "perClass", "2023")).isEmpty();
    }

    @Test
    void whatTheFormCallsOptionalDoesNotHoldUpASum() {
        String[] rooms = {"rooms.classroomSolid@2023 = 16", "rooms.classroomSemi@2023 = 0", "rooms.classroomTemporary@2023 = 0",
            "rooms.subjectRoomSolid@2023 = 4", "rooms.subjectRoomSemi@2023 = 0", "rooms.subjectRoomTemporary@2023 = 0",
            "rooms.learningSupportSolid@2023 = 3", "rooms.learningSupportSemi@2023 = 1", "rooms.learningSupportTemporary@2023 = 0",
            "rooms.adminSolid@2023 = 7", "rooms.adminSemi@2023 = 0", "rooms.adminTemporary@2023 = 0", "rooms.library@2023 = 1"};
        assertThat(Tables.views("2018-pt", Set.of("THCS"), rooms).value("rooms", "total", "2023")).hasValueSatisfying(
                v -> assertThat(v).isEqualByComparingTo("32"));
    }

    @Test
    void keepsRowsTheSchoolAddedAndOffersTheNext() {
        TableView pupils = Tables.views("2018-pt", Set.of("THCS"), "pupils.other2@label = Số học sinh học nghề",
                "pupils.other2@2023 = 158", "pupils.other10@label = Khác").table("pupils").orElseThrow();
        assertThat(pupils.rows().stream().filter(RowView::free)).extracting(RowView::key).containsExactly("other2", "other10");
        assertThat(pupils.row("other2").orElseThrow().row().label()).isEqualTo("Số học sinh học nghề");
        assertThat(pupils.cell("other2", "2023").orElseThrow().display()).isEqualTo("158");
        assertThat(pupils.nextFreeRow()).isEqualTo("other11");
    }

    @Test
    void printsTextsAndNothingForNothing() {
        PrintedTable staff = Tables.views("2018-pt", Set.of("THCS"), "staff.teacher@total = 35", "staff.teacher@note = 1 hợp đồng").print()
                .stream().filter(t -> t.id().equals("staff")).findFirst().orElseThrow();
        assertThat(staff.section()).isEqualTo("3. Cán bộ quản lý, giáo viên, nhân viên");
        assertThat(staff.columns()).extracting(PrintedTable.Column::group).contains("Trình độ đào tạo");
        assertThat(staff.rows().get(2).cells()).containsExactly("35", "", "", "", "", "", "1 hợp đồng");
    }

    @Test
    void showsWhatIsNoNumberAsItWasTyped() {
        CellView cell = Tables.views("2018-pt", Set.of("THCS"), "classes.grade6@2023 = năm lớp").table("classes").orElseThrow()
                .cell("grade6", "2023").orElseThrow();
        assertThat(cell.state()).isEqualTo(CellView.State.TEXT);
        assertThat(cell.display()).isEqualTo("năm lớp");
        assertThat(cell.value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234|COUNT|1234", "1.234|PERCENT|1.234", "98,68|PERCENT|98.68", "98,68 %|PERCENT|98.68",
        "12 345|COUNT|12345", "1.234.567|COUNT|1234567", "1.234,5|COUNT|1234.5", "13.48|COUNT|13.48", "-5|COUNT|-5", "1,234|RATIO|1.234",
        "1,234|COUNT|", "mười|COUNT|", "1.2.3|COUNT|", "=1+1|COUNT|", "1e9|COUNT|", "''|COUNT|", "12,|COUNT|"})
    void readsVietnameseNumbers(String text, Unit unit, String expected) {
        assertThat(VietnameseNumber.parse(text, unit).map(VietnameseNumber::stored).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "999|999", "1000|1.000", "1234567.5|1.234.567,5", "-1234|-1.234", "0.051|0,051"})
    void writesVietnameseNumbers(String number, String expected) {
        assertThat(VietnameseNumber.show(new java.math.BigDecimal(number))).isEqualTo(expected);
    }
}
