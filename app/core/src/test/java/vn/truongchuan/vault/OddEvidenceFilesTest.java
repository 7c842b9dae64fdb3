package vn.truongchuan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.Mark;

/** Files as they lie on real sticks: macros of every kind, active PDFs, very long paths, odd names, a disk that refuses for a moment. */
class OddEvidenceFilesTest {
    private static final String HALF = "ếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếế";
    private static final String LONG = HALF + HALF + ".a";
    @TempDir
    private Path temp;

    private Screening screen(String name, byte[] content) throws IOException {
        return Screening.of(Files.write(temp.resolve(name), content), Limits.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Launch", "/EmbeddedFile", "/RichMedia", "/JS (x)"})
    void a_pdf_that_starts_or_carries_something_is_marked(String key) throws IOException {
        byte[] pdf = ("%PDF-1.4\n1 0 obj <</Type/Action/S" + key + " >> endobj").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(screen("a.pdf", pdf).marks()).containsExactly(Mark.ACTIVE_PDF);
        assertThat(screen("a.pdf", pdf).refusal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.xlsm, xl/workbook.xml, xl/vbaProject.bin", "a.pptm, ppt/presentation.xml, ppt/vbaProject.bin",
        "a.docm, word/document.xml, word/vbaProject.bin"})
    void macros_of_sheets_slides_and_old_documents_are_marked(String name, String part, String macros) throws IOException {
        assertThat(screen(name, ScreeningTest.zip(Map.of("[Content_Types].xml", "x", part, "x", macros, "x"))).marks())
                .contains(Mark.MACROS);
        assertThat(screen("cu.doc", ole("Root Entry", "WordDocument", "Macros", "VBA")).marks()).containsExactly(Mark.MACROS);
        assertThat(screen("cu.xls", ole("Root Entry", "Workbook", "_VBA_PROJECT_CUR")).marks()).containsExactly(Mark.MACROS);
        assertThat(screen("khong.doc", ole("Root Entry", "WordDocument")).marks()).isEmpty();
        assertThat(screen("khong.doc", ole("Root Entry", "WordDocument")).type()).isEqualTo(ContentType.DOC);
    }

    /** An old Office container with nothing in it but its directory. */
    private static byte[] ole(String... names) {
        byte[] file = new byte[512 + 128 * 8];
        byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(head, 0, file, 0, head.length);
        file[30] = 9;
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(name, 0, file, 512 + 128 * i, name.length);
            file[512 + 128 * i + 64] = (byte) (name.length + 2);
        }
        return file;
    }

    @Test
    void a_file_at_the_end_of_a_very_long_path_is_taken_and_lies_at_a_short_one() throws IOException {
        Path deep = temp;
        while (deep.toString().length() < 300) {
            deep = deep.resolve("Minh chứng của tiêu chí");
        }
        Path file = Files.writeString(Files.createDirectories(deep).resolve("Kế hoạch.txt"), "nội dung");
        Path root = temp.resolve("vault");

        FileDigest digest = Vault.open(root).add(file, false, Progress.NONE).stored().orElseThrow().digest();

        assertThat(root.relativize(Vault.open(root).location(digest)).toString()).hasSizeLessThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"....", "ảnh 😀.jpg", " trước và sau .txt", LONG})
    void an_odd_name_is_kept_as_it_is(String name) throws IOException {
        Screening screening = screen(name, "x".getBytes(StandardCharsets.UTF_8));

        assertThat(screening.refusal()).isEmpty();
        assertThat(screening.name().given()).isEqualTo(name);
        assertThat(screening.name().nfc()).isEqualTo(name.replaceAll("[. ]+$", "").strip());
    }

    @Test
    void what_is_refused_for_a_moment_is_tried_again_with_growing_pauses() throws IOException {
        int[] tries = {0};
        long start = System.nanoTime();

        String done = Patience.retry(() -> {
            if (++tries[0] < 3) {
                throw new IOException("held by a scanner");
            }
            return "done";
        });

        assertThat(done).isEqualTo("done");
        assertThat(tries[0]).isEqualTo(3);
        assertThat((System.nanoTime() - start) / 1_000_000).as("50 and 100 ms").isGreaterThanOrEqualTo(150);
        assertThatThrownBy(() -> Patience.retry(() -> {
            tries[0]++;
            throw new IOException("held for good");
        })).hasMessage("held for good");
        assertThat(tries[0]).as("six tries more").isEqualTo(9);
        assertThat(Arrays.asList(temp.toFile().list())).isEmpty();
    }
}
