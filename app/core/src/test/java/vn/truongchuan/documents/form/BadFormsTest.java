package vn.truongchuan.documents.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.documents.SmallSchool;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.text.FailureSentence;
import vn.truongchuan.text.Messages;

/** What people, programs and bad luck make of a form: each with its code and its sentence, and what can still be read is read. */
class BadFormsTest {
    private static final String IN_FONT =
            "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"%s\" w:hAnsi=\"%s\"/></w:rPr><w:t>%s</w:t></w:r></w:p>";
    private static final String P = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
    @TempDir
    static Path folder;
    private static byte[] form;
    private static int slots;

    @BeforeAll
    static void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CriterionForm.write(SmallSchool.full().read(), CriterionCode.of(1, 1), "form-1", out);
        form = out.toByteArray();
        slots = FormReader.read(Files.write(folder.resolve("whole.docx"), form)).slots().size();
    }

    /** One way to break a form. */
    private interface Breaking {
        void on(FilledForm form) throws IOException;
    }

    private record Case(String name, String code, Breaking breaking) {
    }

    private static List<Case> files() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("a Word file of another origin", "FORM-NOTOURS", f -> f.without("docProps/custom.xml")
                .part("[Content_Types].xml", x -> x.replaceAll("<Override[^>]*custom-properties[^>]*/>", ""))
                .part("_rels/.rels", x -> x.replaceAll("<Relationship [^>]*custom-properties[^>]*/>", ""))));
        cases.add(new Case("a form of a later format", "FORM-NEWER", f -> f.part("docProps/custom.xml",
                x -> x.replaceFirst("(name=\"tc.form\"><vt:lpwstr>)1", "$12"))));
        cases.add(new Case("its properties were changed", "FORM-DAMAGED", f -> f.part("docProps/custom.xml",
                x -> x.replace("tc.criterion\"><vt:lpwstr>1.1", "tc.criterion\"><vt:lpwstr>1.2"))));
        cases.add(new Case("a property is gone", "FORM-DAMAGED", f -> f.part("docProps/custom.xml",
                x -> x.replaceFirst("name=\"tc.slot.2\"", "name=\"tc.none.2\""))));
        cases.add(new Case("no document in it", "FORM-NOTDOCX", f -> f.without("word/document.xml")));
        cases.add(new Case("another document at its place", "FORM-NOTDOCX", f -> f.document(x -> "<a/>")));
        cases.add(new Case("two parts of one name", "FORM-DAMAGED", f -> f.part("WORD/Document.xml", x -> "<a/>")));
        cases.add(new Case("half an XML document", "FORM-DAMAGED", f -> f.document(x -> x.substring(0, x.length() / 2))));
        cases.add(new Case("a DOCTYPE with an external entity", "FORM-DAMAGED", f -> f.document(x -> x.replaceFirst("<w:document",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document").replaceFirst("<w:body>",
                "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p>"))));
        cases.add(new Case("a bare DOCTYPE", "FORM-DAMAGED",
                f -> f.document(x -> x.replaceFirst("<w:document", "<!DOCTYPE x><w:document"))));
        cases.add(new Case("entities that laugh a billion times", "FORM-DAMAGED", f -> f.document(x -> x.replaceFirst("<w:document",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document"))));
        cases.add(new Case("elements deeper than any form", "FORM-LIMIT", f -> f.document(x -> x.replaceFirst("<w:body>",
                "<w:body>" + "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)))));
        cases.add(new Case("a document of hundreds of megabytes", "FORM-LIMIT", f -> f.document(x -> x.replaceFirst("<w:body>",
                "<w:body>" + " ".repeat(40 << 20)))));
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> a_file_that_cannot_be_read_is_refused_with_its_code() {
        return files().stream().map(c -> DynamicTest.dynamicTest(c.name() + ": " + c.code(), () -> {
            FilledForm broken = FilledForm.of(form);
            c.breaking().on(broken);
            refused(broken.save(folder.resolve("bad.docx")), c.code());
        }));
    }

    private static void refused(Path file, String code) {
        long before = System.nanoTime();
        Failure failure = failure(file);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
        spoken(failure);
    }

    private static Failure failure(Path file) {
        try {
            FormReader.read(file);
        } catch (Failure refused) {
            return refused;
        }
        throw new AssertionError("read " + file);
    }

    private static void spoken(Failure failure) {
        for (Locale language : List.of(Messages.VIETNAMESE, Locale.ENGLISH)) {
            FailureSentence words = FailureSentence.of(failure, language);
            assertThat(words.sentence()).doesNotContain("[failure.").doesNotContain("{");
            assertThat(words.remedy()).doesNotContain("[failure.").isNotBlank();
        }
    }

    @Test
    void files_that_are_no_docx_are_told_apart() throws IOException {
        byte[] ole = new byte[2048];
        ole[0] = (byte) 0xD0;
        ole[1] = (byte) 0xCF;
        ole[2] = 0x11;
        ole[3] = (byte) 0xE0;
        refused(Files.write(folder.resolve("old.doc"), ole), "FORM-OLDWORD");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 1024, name.length);
        refused(Files.write(folder.resolve("secret.docx"), ole), "FORM-PASS");
        refused(Files.writeString(folder.resolve("text.docx"), "chữ"), "FORM-NOTDOCX");
        refused(Files.writeString(folder.resolve("empty.docx"), ""), "FORM-NOTDOCX");
        refused(Files.write(folder.resolve("odt.docx"), zip("mimetype", "application/vnd.oasis.opendocument.text")), "FORM-ODT");
        refused(Files.write(folder.resolve("zip.docx"), zip("a.txt", "a")), "FORM-NOTDOCX");
        refused(Files.write(folder.resolve("cut.docx"), java.util.Arrays.copyOf(form, form.length / 2)), "FORM-DAMAGED");
        refused(folder.resolve("nowhere.docx"), "FORM-READ");
        refused(Files.createDirectories(folder.resolve("folder.docx")), "FORM-READ");
        refused(Files.write(folder.resolve("large.docx"), new byte[(30 << 20) + 1]), "FORM-LIMIT");
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            ZipEntry entry = new ZipEntry(name);
            byte[] text = content.getBytes(StandardCharsets.UTF_8);
            entry.setSize(text.length);
            java.util.zip.CRC32 sum = new java.util.zip.CRC32();
            sum.update(text);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(text);
        }
        return bytes.toByteArray();
    }

    /** Slot 2 is broken in some way; every other slot still reads. */
    private static List<Case> changed() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("a slot was deleted with its row", "FORM-SLOT-MISSING", f -> f.document(x -> {
            int control = x.indexOf(f.control(2));
            return x.substring(0, x.lastIndexOf("<w:tr>", control)) + x.substring(x.indexOf("</w:tr>", control) + 7);
        })));
        cases.add(new Case("a slot was copied and one of the two filled in", "FORM-SLOT-TWICE", f -> {
            String row = "<w:tr>" + f.control(2) + "</w:tr>";
            f.fill(2, "một").document(x -> {
                int end = x.indexOf("</w:tr>", x.indexOf(f.control(2))) + 7;
                return x.substring(0, end) + row + x.substring(end);
            });
        }));
        cases.add(new Case("a slot was pasted from another form", "FORM-SLOT-UNKNOWN", f -> f.document(x -> x.replaceFirst("</w:tbl>",
                "<w:tr><w:sdt><w:sdtPr><w:tag w:val=\"tc/1/point:abc#text\"/></w:sdtPr><w:sdtContent><w:tc>" + P.formatted("lạ")
                        + "</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>"))));
        cases.add(new Case("somebody wrote below a table", "FORM-OUTSIDE", f -> f.document(x -> {
            int end = x.indexOf("</w:tbl>", x.indexOf(f.control(2))) + 8;
            return x.substring(0, end) + P.formatted("Viết nhầm ra ngoài") + x.substring(end);
        })));
        cases.add(new Case("somebody wrote at the top", "FORM-OUTSIDE-TOP",
                f -> f.document(x -> x.replaceFirst("<w:body>", "<w:body>" + P.formatted("Người viết: Nam")))));
        cases.add(new Case("the label of a slot was changed", "FORM-PRINTED", f -> f.document(x -> x.replaceFirst(
                "(tc_slot_2\"[\\s\\S]*?<w:t[^>]*> )", "$1Sửa "))));
        cases.add(new Case("the title was changed", "FORM-PRINTED-TOP",
                f -> f.document(x -> x.replaceFirst("Tiêu chí 1.1:", "Tiêu chí 1.2:"))));
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> a_form_changed_beyond_its_slots_says_which_and_the_others_still_read() {
        return changed().stream().map(c -> DynamicTest.dynamicTest(c.name() + ": " + c.code(), () -> {
            FilledForm broken = FilledForm.of(form).fill(1, "Vẫn đọc được");
            c.breaking().on(broken);

            FormReading reading = FormReader.read(broken.save(folder.resolve("bad.docx")));

            assertThat(reading.problems()).extracting(Failure::code).contains(c.code());
            reading.problems().forEach(BadFormsTest::spoken);
            assertThat(reading.slots().get(0).text()).isEqualTo("Vẫn đọc được");
            assertThat(reading.slots()).hasSizeGreaterThanOrEqualTo(slots - 1);
        }));
    }

    private static Stream<Case> contents() {
        return Stream.of(
                new Case("TCVN3", "OLD_FONT", f -> f.content(2, IN_FONT.formatted(".VnTime", ".VnTime", "Tr\u00ADêng ®¹t"))),
                new Case("VNI", "OLD_FONT", f -> f.content(2, IN_FONT.formatted("VNI-Times", "VNI-Times", "Tröôøng"))),
                new Case("a picture", "PICTURE", f -> f.content(2, "<w:p><w:r><w:drawing/></w:r><w:r><w:t>chữ</w:t></w:r></w:p>")),
                new Case("a footnote", "NOTE", f -> f.content(2, "<w:p><w:r><w:t>chữ</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>")),
                new Case("tracked changes", "TRACKED", f -> f.content(2, "<w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>chữ</w:t></w:r></w:ins></w:p>")),
                new Case("a table", "TABLE", f -> f.content(2, "<w:tbl><w:tr><w:tc>" + P.formatted("a") + "</w:tc><w:tc>" + P.formatted("b")
                        + "</w:tc></w:tr></w:tbl>" + P.formatted("c"))),
                new Case("a symbol", "SYMBOL", f -> f.content(2, "<w:p><w:r><w:sym w:char=\"F0E0\"/><w:t>chữ</w:t></w:r></w:p>")));
    }

    @TestFactory
    Stream<DynamicTest> what_stands_in_a_slot_besides_plain_text_is_told() {
        return contents().map(c -> DynamicTest.dynamicTest(c.name(), () -> {
            FilledForm odd = FilledForm.of(form);
            c.breaking().on(odd);

            SlotReading slot = FormReader.read(odd.save(folder.resolve("odd.docx"))).slots().get(1);

            assertThat(slot.marks()).containsExactly(SlotMark.valueOf(c.code()));
            assertThat(slot.text()).isNotEmpty();
            spoken(new Failure(SlotMark.valueOf(c.code()).code(), "2"));
        }));
    }

    @Test
    void unicode_in_an_old_font_and_plain_letters_in_it_are_no_trouble() throws IOException {
        FormReading reading = FormReader.read(FilledForm.of(form).content(1, IN_FONT.formatted(".VnTime", ".VnTime", "Trường"))
                .content(2, IN_FONT.formatted(".VnTime", ".VnTime", "abc")).save(folder.resolve("odd.docx")));

        assertThat(reading.slots().subList(0, 2)).extracting(SlotReading::marks).containsOnly(Set.of());
    }

    @Test
    void lists_breaks_hyphens_links_and_fields_read_as_people_see_them() throws IOException {
        FilledForm rich = FilledForm.of(form).content(1, "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>một</w:t><w:br/><w:t>hai</w:t></w:r></w:p><w:p><w:hyperlink><w:r><w:t>H1</w:t><w:noBreakHyphen/>"
                + "<w:t>1.1</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>FILLIN</w:instrText>"
                + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\"> ba</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");

        SlotReading slot = FormReader.read(rich.save(folder.resolve("rich.docx"))).slots().get(0);

        assertThat(slot.text()).isEqualTo("- một\nhai\nH1\u20111.1 ba");
        assertThat(slot.marks()).isEmpty();
    }

    @Test
    void slots_are_found_by_bookmark_where_tags_are_gone_and_by_number_where_bookmarks_are_gone_too() throws IOException {
        FilledForm filled = FilledForm.of(form).fill(1, "một").fill(3, "ba");
        FilledForm untagged = FilledForm.of(filled.bytes()).document(x -> x.replaceAll("<w:tag [^>]*/>", ""));
        FilledForm bare = FilledForm.of(untagged.bytes()).document(x -> x.replaceAll("<w:bookmark(Start|End)[^>]*/>", ""));

        for (FilledForm each : List.of(untagged, bare)) {
            FormReading reading = FormReader.read(each.save(folder.resolve("bare.docx")));

            assertThat(reading.problems()).isEmpty();
            assertThat(reading.slots()).hasSize(slots);
            assertThat(reading.slots().get(0).text()).isEqualTo("một");
            assertThat(reading.slots().get(2).text()).isEqualTo("ba");
        }
    }

    @Test
    void the_document_is_found_under_another_name() throws IOException {
        FilledForm moved = FilledForm.of(form).fill(1, "một");
        String document = moved.text("word/document.xml");
        moved.without("word/document.xml").part("word/document2.xml", x -> document)
                .part("_rels/.rels", x -> x.replace("word/document.xml", "/word/document2.xml"));

        assertThat(FormReader.read(moved.save(folder.resolve("moved.docx"))).slots().get(0).text()).isEqualTo("một");
    }

    @Test
    void hints_left_standing_are_no_text() throws IOException {
        int free = slots;
        FilledForm left = FilledForm.of(form).fill(free, "(Tên minh chứng mới)").fill(free - 1, "(Tên minh chứng mới) Biên bản");

        List<SlotReading> read = FormReader.read(left.save(folder.resolve("hints.docx"))).slots();

        assertThat(read.get(free - 1).text()).isEmpty();
        assertThat(read.get(free - 2).text()).isEqualTo("Biên bản");
    }
}
