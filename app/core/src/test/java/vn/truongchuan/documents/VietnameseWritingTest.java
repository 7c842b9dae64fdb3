package vn.truongchuan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseWritingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-05 | ngày 05 tháng 01 năm 2024 | 05/01/2024
            2023-02-28 | ngày 28 tháng 02 năm 2023 | 28/02/2023
            2026-07-07 | ngày 07 tháng 7 năm 2026  | 07/7/2026
            2024-12-31 | ngày 31 tháng 12 năm 2024 | 31/12/2024
            2024-03-10 | ngày 10 tháng 3 năm 2024  | 10/3/2024
            """)
    void datesHaveTheLeadingZerosOfTheDecree(LocalDate day, String words, String digits) {
        assertThat(VietnameseDates.inWords(day)).isEqualTo(words);
        assertThat(VietnameseDates.inDigits(day)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | Không đồng
            1             | Một đồng
            5             | Năm đồng
            10            | Mười đồng
            15            | Mười lăm đồng
            21            | Hai mươi mốt đồng
            24            | Hai mươi bốn đồng
            105           | Một trăm linh năm đồng
            110           | Một trăm mười đồng
            111           | Một trăm mười một đồng
            1000          | Một nghìn đồng
            1005          | Một nghìn không trăm linh năm đồng
            1050          | Một nghìn không trăm năm mươi đồng
            1000000       | Một triệu đồng
            1000001       | Một triệu không trăm linh một đồng
            20555000      | Hai mươi triệu năm trăm năm mươi lăm nghìn đồng
            1475380000    | Một tỷ bốn trăm bảy mươi lăm triệu ba trăm tám mươi nghìn đồng
            1000000000    | Một tỷ đồng
            2000000005    | Hai tỷ không trăm linh năm đồng
            3000000000000 | Ba nghìn tỷ đồng
            """)
    void amountsAreSaidInWords(long amount, String words) {
        assertThat(MoneyWords.dong(amount)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0          | 0
            999        | 999
            1000       | 1.000
            1475380000 | 1.475.380.000
            -5         | -5
            -1234567   | -1.234.567
            """)
    void thousandsHaveDots(long number, String text) {
        assertThat(VietnameseNumbers.whole(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234.5 | 1.234,5
            0.05   | 0,05
            -0.5   | -0,5
            38.90  | 38,9
            100.00 | 100
            """)
    void decimalsHaveACommaAndNoZerosAtTheirEnd(BigDecimal number, String text) {
        assertThat(VietnameseNumbers.decimal(number)).isEqualTo(text);
    }

    @Test
    void aShareOfNothingIsNothing() {
        assertThat(VietnameseNumbers.percent(26, 28)).isEqualTo("92,86%");
        assertThat(VietnameseNumbers.percent(0, 28)).isEqualTo("0%");
        assertThat(VietnameseNumbers.percent(0, 0)).isEmpty();
    }

    @Test
    void threeAmountsOfADistrictAddUpToTheirWords() {
        long sum = 534_710_000L + 463_860_000L + 476_810_000L;
        assertThat(VietnameseNumbers.whole(sum)).isEqualTo("1.475.380.000");
        assertThat(MoneyWords.dong(sum)).isEqualTo("Một tỷ bốn trăm bảy mươi lăm triệu ba trăm tám mươi nghìn đồng");
    }
}
