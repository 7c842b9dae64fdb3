package vn.truongchuan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quyết định          | quyet dinh
            ĐỔI MỚI             | doi moi
            Ðổi mới             | doi moi
            hoà                 | hoa
            hòa                 | hoa
            thuý Thúy           | thuy thuy
            [H1-1.1-01]         | [h1-1.1-01]
            nghiêng,  thuở      | nghieng, thuo
            """)
    void foldsWordsToOnePlainForm(String text, String plain) {
        assertThat(Folding.fold(text)).isEqualTo(plain);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(plain);
    }

    @Test
    void findsWordsInAnyOrderAndInDifferentTexts() {
        assertThat(Folding.finds("dinh quyet", "Quyết định số 12")).isTrue();
        assertThat(Folding.finds("h1-1.1-01 ke hoach", "Kế hoạch chiến lược", "[H1-1.1-01]")).isTrue();
        assertThat(Folding.finds("", "bất kì")).isTrue();
        assertThat(Folding.finds("bien ban hop", "Biên bản kiểm tra")).isFalse();
    }
}
