package vn.truongchuan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.Mark;
import vn.truongchuan.domain.evidence.Refusal;

/** A file is what its bytes say; programs, leftovers and things that are no files stay outside. */
class ScreeningTest {
    private static final String OFFICE = "[Content_Types].xml";
    @TempDir
    Path temp;

    private Screening screen(String name, byte[] content) throws IOException {
        return Screening.of(Files.write(temp.resolve(name), content), Limits.USUAL);
    }

    private Screening screenLatin(String name, String content) throws IOException {
        return screen(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a.pdf  | %PDF-1.7 x                        | PDF",
        "a.jpg  | \\u00ff\\u00d8\\u00ff\\u00e0xx    | JPEG",
        "a.png  | \\u0089PNG\\r\\n\\u001a\\nxx      | PNG",
        "a.gif  | GIF89a                            | GIF",
        "a.heic | \\0\\0\\0\\u0018ftypheic\\0\\0\\0\\0 | HEIC",
        "a.mp4  | \\0\\0\\0\\u0018ftypmp42\\0\\0\\0\\0 | MP4",
        "a.mov  | \\0\\0\\0\\u0014ftypqt  \\0\\0\\0\\0 | MOV",
        "a.tif  | II*\\0\\u0008\\0                  | TIFF",
        "a.webp | RIFFxxxxWEBPVP8                   | WEBP",
        "a.avi  | RIFFxxxxAVI LIST                  | AVI",
        "a.rtf  | {\\u005crtf1 x}                   | RTF",
        "a.mp3  | ID3\\u0003\\0\\0                  | MP3",
        "a.rar  | Rar!\\u001a\\u0007\\u0001\\0      | RAR",
        "a.txt  | xin ch\\u00c3\\u00a0o             | TEXT",
        "a.html | <!DOCTYPE html><html>             | HTML",
        "a.bin  | \\0\\u0001\\u0002\\u0003          | UNKNOWN"})
    void a_type_is_told_by_the_first_bytes(String name, String bytes, ContentType type) throws IOException {
        Screening screening = screenLatin(name.strip(), unescape(bytes));

        assertThat(screening.type()).isEqualTo(type);
        assertThat(screening.refusal()).isEmpty();
        assertThat(screening.marks()).doesNotContain(Mark.OTHER_CONTENT);
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i) == '\\' ? text.charAt(i + 1) : ' ';
            if (next == 'u') {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.charAt(i) == '\\') {
                plain.append(next == '0' ? '\0' : next == 'r' ? '\r' : '\n');
                i++;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "docx, word/document.xml, DOCX", "xlsx, xl/workbook.xml, XLSX", "pptx, ppt/presentation.xml, PPTX",
        "xlsb, xl/workbook.bin, XLSB", "zip, readme.txt, ZIP"})
    void an_office_document_is_told_by_its_parts(String extension, String part, ContentType type) throws IOException {
        Screening screening = screen("a." + extension, zip(Map.of(OFFICE, "x", part, "x")));

        assertThat(screening.type()).isEqualTo(type);
        assertThat(screening.marks()).isEmpty();
    }

    @Test
    void macros_are_marked_even_where_the_name_hides_them() throws IOException {
        Screening screening = screen("a.docx", zip(Map.of(OFFICE, "x", "word/document.xml", "x", "word/vbaProject.bin", "x")));

        assertThat(screening.refusal()).isEmpty();
        assertThat(screening.type()).isEqualTo(ContentType.DOCM);
        assertThat(screening.marks()).containsExactlyInAnyOrder(Mark.MACROS, Mark.OTHER_CONTENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "attachedTemplate | true", "hyperlink | false"})
    void a_template_elsewhere_is_marked_and_a_hyperlink_is_not(String relation, boolean marked) throws IOException {
        String rels = "<Relationships><Relationship Type=\"http://x/" + relation
                + "\" Target=\"http://x/y\" TargetMode=\"External\"/></Relationships>";

        Screening screening = screen("a.docx",
                zip(Map.of(OFFICE, "x", "word/document.xml", "x", "word/_rels/settings.xml.rels", rels)));

        assertThat(screening.marks().contains(Mark.LINKS_OUTSIDE)).isEqualTo(marked);
    }

    @Test
    void a_java_program_in_a_zip_is_refused_and_a_program_beside_papers_is_marked() throws IOException {
        byte[] program = zip(Map.of("META-INF/MANIFEST.MF", "x", "a/B.class", "x"));
        byte[] mixed = zip(Map.of("tro choi.exe", "x", "doc.txt", "x"));

        assertThat(screen("bai giang.zip", program).refusal().map(Refusal::code)).contains("EV-EXEC");
        assertThat(screen("hồ sơ.zip", mixed).marks()).containsExactly(Mark.PROGRAM_INSIDE);
    }

    @Test
    void a_broken_zip_is_taken_with_a_mark() throws IOException {
        byte[] whole = zip(Map.of(OFFICE, "x", "word/document.xml", "x"));

        Screening screening = screen("a.docx", java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(screening.refusal()).isEmpty();
        assertThat(screening.marks()).containsExactlyInAnyOrder(Mark.DAMAGED, Mark.OTHER_CONTENT);
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (OutputStream out = bytes; ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ảnh.jpg.exe", "báo cáo.scr", "a.lnk", "a.bat", "a.cmd", "a.vbs", "a.js", "a.jse", "a.wsf", "a.hta", "a.ps1",
        "a.msi", "a.com", "a.pif", "a.jar", "a.reg", "a.url", "a.chm", "a.iso", "a.img", "autorun.inf", "A.EXE", "a.exe.", "a.exe ",
        "gpj.\u202Eexe"})
    void a_program_is_refused_by_its_name(String name) throws IOException {
        assertThat(screen(name, "hello".getBytes(StandardCharsets.UTF_8)).refusal().map(Refusal::code)).contains("EV-EXEC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\0\u0003\0\0\0", "\u007fELF\u0002\u0001", "#!/bin/sh\nrm", "L\0\0\0\u0001\u0014\u0002\0xx",
        "@echo off\r\ndel", "[InternetShortcut]\r\nURL=x", "Windows Registry Editor Version 5.00", "ITSF\u0003\0",
        "\u00ca\u00fe\u00ba\u00be\0\0\0\u0037"})
    void a_program_is_refused_by_its_bytes_whatever_its_name(String bytes) throws IOException {
        assertThat(screenLatin("quyet dinh.pdf", bytes).refusal().map(Refusal::code)).contains("EV-EXEC");
    }

    @Test
    void a_disk_image_is_told_by_its_mark_deep_inside() throws IOException {
        byte[] image = new byte[0x9000];
        System.arraycopy("CD001".getBytes(StandardCharsets.US_ASCII), 0, image, 0x8001, 5);

        assertThat(screen("a.pdf", image).refusal().map(Refusal::code)).contains("EV-EXEC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$quyet dinh.docx", "Thumbs.db", "desktop.ini", ".DS_Store", "._anh.jpg", "~WRL0003.tmp", ".~lock.a.odt#"})
    void leftovers_of_programs_are_passed_over(String name) throws IOException {
        assertThat(screen(name, new byte[] {1}).refusal().map(Refusal::code)).contains("EV-SKIP");
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, GIF89a, GIF", "a.jpg, <html><body>, HTML", "a.docx, {\\rtf1}, RTF"})
    void content_that_is_not_what_the_name_says_is_marked(String name, String bytes, ContentType type) throws IOException {
        Screening screening = screenLatin(name, bytes);

        assertThat(screening.type()).isEqualTo(type);
        assertThat(screening.marks()).containsExactly(Mark.OTHER_CONTENT);
    }

    @Test
    void a_text_that_begins_with_mz_is_a_text() throws IOException {
        assertThat(screenLatin("a.txt", "MZ la viet tat").type()).isEqualTo(ContentType.TEXT);
    }

    @Test
    void a_pdf_with_a_script_is_marked() throws IOException {
        assertThat(screenLatin("a.pdf", "%PDF-1.4 1 0 obj<</S/JavaScript/JS(x)>>").marks()).containsExactly(Mark.ACTIVE_PDF);
    }

    @Test
    void a_name_from_a_mac_is_composed_and_kept_as_given() throws IOException {
        String decomposed = Normalizer.normalize("Minh chứng số 1.txt", Normalizer.Form.NFD);

        GivenName name = screen(decomposed, new byte[] {65}).name();

        assertThat(name.nfc()).isEqualTo("Minh chứng số 1.txt").isNotEqualTo(decomposed);
        assertThat(name.given()).isEqualTo(decomposed);
    }

    @Test
    void a_folder_and_a_link_are_no_files() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link.txt"), Files.writeString(temp.resolve("real.txt"), "x"));

        assertThat(Screening.of(temp, Limits.USUAL).refusal().map(Refusal::code)).contains("EV-KIND");
        assertThat(Screening.of(link, Limits.USUAL).refusal().map(Refusal::code)).contains("EV-KIND");
    }

    @Test
    @Timeout(20)
    void a_pipe_and_an_endless_device_never_block() throws IOException, InterruptedException {
        Path pipe = temp.resolve("pipe.pdf");
        assumeThat(Files.isExecutable(Path.of("/usr/bin/mkfifo"))).isTrue();
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();

        assertThat(Screening.of(pipe, Limits.USUAL).refusal().map(Refusal::code)).contains("EV-KIND");
        assertThat(Screening.of(Path.of("/dev/zero"), Limits.USUAL).refusal().map(Refusal::code)).contains("EV-KIND");
    }

    @Test
    @Timeout(20)
    void a_file_that_is_not_there_is_unreadable_without_waiting() {
        assertThat(Screening.of(temp.resolve("gone.pdf"), Limits.USUAL).refusal().map(Refusal::code)).contains("EV-READ");
    }

    @Test
    void a_file_of_four_gibibytes_is_refused_at_once() throws IOException {
        Path film = temp.resolve("film.mp4");
        try (RandomAccessFile sparse = new RandomAccessFile(film.toFile(), "rw")) {
            sparse.setLength(4L << 30);
        }

        assertThat(Screening.of(film, Limits.USUAL).refusal()).contains(Refusal.of("EV-SIZE", "film.mp4", "4096", "2048"));
    }

    @Test
    void a_file_that_word_holds_is_told_from_one_that_cannot_be_read() throws IOException {
        Path held = temp.resolve("Kế hoạch.docx");
        Files.writeString(temp.resolve("~$ hoạch.docx"), "Lan");

        assertThat(Screening.unreadable(held, GivenName.of(held)).code()).isEqualTo("EV-BUSY");
        assertThat(Screening.unreadable(temp.resolve("b.docx"), new GivenName("b.docx")).code()).isEqualTo("EV-READ");
    }

    @Test
    void limits_are_those_of_the_notes() {
        assertThat(Limits.USUAL.large()).isEqualTo(500L << 20);
        assertThat(Limits.USUAL.largest()).isEqualTo(2L << 30);
        assertThat(Limits.USUAL.trashKept()).isEqualTo(Duration.ofDays(30));
    }
}
