package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.domain.evidence.ContentType;

/** Names of copies fit Windows, sticks and Linux alike, and end as their content wants. */
class FileNamesTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "CON.pdf                  | PDF     | _CON.pdf",
        "nul                      | PDF     | _nul.pdf",
        "aux.txt                  | TEXT    | _aux.txt",
        "COM1.docx                | DOCX    | _COM1.docx",
        "Quyết định.pdf           | PDF     | Quyết định.pdf",
        "Quyết định.PDF           | PDF     | Quyết định.PDF",
        "ảnh.pdf                  | JPEG    | ảnh.pdf.jpg",
        "Báo cáo 12.2024          | PDF     | Báo cáo 12.2024.pdf",
        "...                      | PDF     | _.pdf",
        "virus.exe                | UNKNOWN | virus.exe.bin",
        "a/b\\c.pdf               | PDF     | a-b-c.pdf",
        "lạ.xyz                   | UNKNOWN | lạ.xyz"})
    void a_copy_has_a_clean_name_with_the_right_ending(String given, String type, String name) {
        assertThat(FileNames.withExtension(given, ContentType.valueOf(type))).isEqualTo(name);
    }

    @Test
    void characters_no_file_may_have_are_replaced() {
        assertThat(FileNames.withExtension("a:b<c>d\"e|f?g*h.pdf", ContentType.PDF)).isEqualTo("a-b-c-d-e-f-g-h.pdf");
        assertThat(FileNames.withExtension("ngang\u0000\u202Egpj.pdf", ContentType.PDF)).isEqualTo("nganggpj.pdf");
    }

    @Test
    void a_long_name_is_cut_and_keeps_its_ending_and_can_be_written() throws Exception {
        for (String letter : List.of("a", "ế", "😀")) {
            String name = FileNames.withExtension(letter.repeat(300) + ".docx", ContentType.DOCX);

            assertThat(name).endsWith(".docx");
            assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(120);
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
            assertThat(Files.writeString(temp.resolve(name), "x")).exists();
        }
    }

    @Test
    void names_that_would_meet_on_a_stick_are_told_apart_in_order() {
        String decomposed = Normalizer.normalize("Sổ", Normalizer.Form.NFD);

        assertThat(FileNames.distinct(List.of("Sổ.pdf", "SỔ.PDF", decomposed + ".pdf", "a", "A", "a (2)")))
                .containsExactly("Sổ.pdf", "SỔ (2).PDF", decomposed + " (3).pdf", "a", "A (2)", "a (2) (2)");
    }
}
