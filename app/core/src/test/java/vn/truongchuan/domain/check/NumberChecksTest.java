package vn.truongchuan.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals in prose are compared with the tables only where year and thing are certain; a false alarm is worse than silence. */
class NumberChecksTest {
    /** 16 classes, 638 pupils, 32 teachers in 2021-2022. */
    private static final List<String> TABLES = List.of("school:-#schoolType=THCS", "table:classes#grade6@2021=4",
            "table:classes#grade7@2021=4", "table:classes#grade8@2021=4", "table:classes#grade9@2021=4", "table:pupils#grade6@2021=164",
            "table:pupils#grade7@2021=161", "table:pupils#grade8@2021=158", "table:pupils#grade9@2021=155",
            "table:teachers#total@2021=32");

    @ParameterizedTest
    @ValueSource(strings = {
        "Năm học 2021-2022, nhà trường có 636 học sinh.",
        "Năm học 2021 - 2022 trường có 17 lớp với 638 học sinh.",
        "Năm học 2021–2022 có 16 lớp, 640 HS, 32 GV.",
        "Tổng số 1.638 học sinh trong năm học 2021-2022 trường có 1.638 học sinh.",
        "Trong năm học 2021-2022, trường có 38 giáo viên ⟦e1⟧.",
        "Toàn trường có 16 lớp và 639 học sinh (năm học 2021-2022)."})
    void noticesATotalThatDiffers(String text) {
        assertThat(found(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Năm học 2021-2022, nhà trường có 638 học sinh.",
        "Năm học 2021-2022 có 16 lớp, 638 HS, 32 GV.",
        "Năm học 2021-2022 có 34 học sinh giỏi cấp huyện.",
        "Năm học 2021-2022 trường có 311 học sinh nữ, 24 học sinh dân tộc thiểu số.",
        "Năm học 2021-2022 mỗi lớp có 40 học sinh.",
        "Năm học 2021-2022 bình quân có 40 học sinh/lớp.",
        "Năm học 2021-2022, trong đó có 12 học sinh.",
        "Năm học 2021-2022 khối 6 có 4 lớp, 164 học sinh.",
        "Năm học 2021-2022 lớp 6A có 41 học sinh.",
        "Năm học 2021-2022 khen thưởng 120 học sinh.",
        "Năm học 2021-2022 có 12 giáo viên dạy giỏi.",
        "Từ năm học 2020-2021 đến năm học 2021-2022 trường có 17 lớp.",
        "Năm học 2021-2022 trường có 16 lớp, tăng 2 lớp so với năm 2019.",
        "Năm học 2014-2015 trường có 10 lớp.",
        "Trường có 12 lớp.",
        "Năm học 2021-2022 có hơn 600 học sinh.",
        "Năm học 2021-2022, tổ Toán có 14 giáo viên.",
        "Năm học 2021-2022 tổ chức ngoại khoá cho 155 học sinh.",
        "Năm học 2021-2022 có 3 lớp ghép, 2 lớp hoà nhập.",
        "Quyết định số 16/QĐ năm học 2021-2022 về việc giao 5 lớp."})
    void keepsSilentOtherwise(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<Finding> found(String text) {
        List<String> lines = new ArrayList<>(TABLES);
        lines.add("report:-#situation=" + text);
        return Cycles.check("tt18-2018-pt", lines, Map.of()).stream()
                .filter(f -> f.kind().equals(FindingKind.NUMBER_DIFFERS.code())).toList();
    }
}
