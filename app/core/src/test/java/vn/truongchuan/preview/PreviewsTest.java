package vn.truongchuan.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.PreviewContent;
import vn.truongchuan.domain.evidence.PreviewContent.None;
import vn.truongchuan.domain.evidence.PreviewContent.Picture;
import vn.truongchuan.domain.evidence.PreviewContent.Reason;
import vn.truongchuan.kill.KilledChild;

/** A preview is a picture, a text or a reason; no file hangs or breaks the program. */
@Timeout(120)
class PreviewsTest {
    @TempDir
    Path temp;
    private final Previews previews = new Previews(process("256m", 60));

    private static RenderProcess process(String memory, int seconds) {
        return new RenderProcess(RenderProcess.usual().java(), KilledChild.classPath(Previews.class), memory, seconds);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(temp.resolve(name), content);
    }

    private Path pdf(PDRectangle size, int pages, String password) throws IOException {
        Path file = temp.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 72);
                    content.newLineAtOffset(50, 400);
                    content.showText("QUYET DINH");
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static BufferedImage decode(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static Reason reason(PreviewContent content) {
        assertThat(content).isInstanceOf(None.class);
        return ((None) content).reason();
    }

    @Test
    void the_first_page_of_a_pdf_is_drawn_with_its_text() throws IOException {
        Picture picture = (Picture) previews.of(pdf(PDRectangle.A4, 3, ""), ContentType.PDF);

        assertThat(picture.pages()).isEqualTo(3);
        BufferedImage image = decode(picture);
        assertThat(image.getHeight()).isBetween(1390, 1410);
        long dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xff) < 90 ? 1 : 0;
            }
        }
        assertThat(dark).as("letters").isGreaterThan(5000);
    }

    @Test
    void a_pdf_behind_a_password_says_so() throws IOException {
        assertThat(reason(previews.of(pdf(PDRectangle.A4, 1, "mật khẩu"), ContentType.PDF))).isEqualTo(Reason.LOCKED);
    }

    @Test
    void a_page_as_large_as_a_field_is_not_drawn() throws IOException {
        assertThat(reason(previews.of(pdf(new PDRectangle(1_000_000, 1_000_000), 1, ""), ContentType.PDF))).isEqualTo(Reason.LIMIT);
    }

    @Test
    void a_stream_that_inflates_to_gigabytes_ends_the_drawing_process_alone() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bomb, new Deflater(9))) {
            byte[] blanks = "q ".repeat(500_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 1500; i++) {
                deflater.write(blanks);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                + bomb.size() + ">>stream\n").getBytes(StandardCharsets.US_ASCII));
        pdf.write(bomb.toByteArray());
        pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));

        assertThat(reason(new Previews(process("48m", 8)).of(file("bom.pdf", pdf.toByteArray()), ContentType.PDF))).isEqualTo(Reason.LIMIT);
    }

    @Test
    void a_process_that_takes_too_long_is_ended() throws IOException {
        assertThat(reason(new Previews(process("256m", 0)).of(pdf(PDRectangle.A4, 1, ""), ContentType.PDF))).isEqualTo(Reason.LIMIT);
    }

    @Test
    void without_a_java_program_nothing_is_drawn_and_nothing_breaks() throws IOException {
        RenderProcess none = new RenderProcess(temp.resolve("java"), "", "256m", 10);
        RenderProcess lost = new RenderProcess(RenderProcess.usual().java(), temp.toString(), "256m", 10);

        assertThat(reason(new Previews(none).of(pdf(PDRectangle.A4, 1, ""), ContentType.PDF))).isEqualTo(Reason.NOT_POSSIBLE);
        assertThat(reason(new Previews(lost).of(pdf(PDRectangle.A4, 1, ""), ContentType.PDF))).isEqualTo(Reason.NOT_POSSIBLE);
    }

    @Test
    void a_pdf_cut_off_or_full_of_nonsense_is_broken() throws IOException {
        byte[] whole = Files.readAllBytes(pdf(PDRectangle.A4, 1, ""));

        assertThat(reason(previews.of(file("b.pdf", "%PDF-1.7 nonsense".getBytes(StandardCharsets.US_ASCII)), ContentType.PDF)))
                .isEqualTo(Reason.BROKEN);
        assertThat(previews.of(file("c.pdf", java.util.Arrays.copyOf(whole, whole.length / 3)), ContentType.PDF)).isNotNull();
    }

    private byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    @Test
    void a_photo_becomes_small() throws IOException {
        Picture picture = (Picture) previews.of(file("a.jpg", jpeg(3000, 2000)), ContentType.JPEG);

        assertThat(picture.width()).isBetween(1300, 1500);
        assertThat((double) picture.width() / picture.height()).isBetween(1.49, 1.51);
        assertThat(decode(picture).getRGB(10, 10) & 0xff).isLessThan(60);
    }

    /** The red corner is at the top left of what the camera stored; where it must be on the upright picture. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void a_photo_is_turned_upright_and_leaves_its_camera_data_behind(int exif, int right, int low) throws IOException {
        byte[] plain = jpeg(300, 200);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(plain, 0, 2);
        byte[] tiff = {
            'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) exif, 0, 0, 0, 0, 0, 0};
        out.writeShort(0xffe1);
        out.writeShort(tiff.length + 2);
        out.write(tiff);
        out.write(plain, 2, plain.length - 2);

        Picture picture = (Picture) previews.of(file("a.jpg", bytes.toByteArray()), ContentType.JPEG);

        assertThat(picture.width() > picture.height()).isEqualTo(exif < 5);
        int x = right == 1 ? picture.width() - 10 : 10;
        int y = low == 1 ? picture.height() - 10 : 10;
        assertThat(decode(picture).getRGB(x, y) & 0xff).as("red there").isLessThan(60);
        assertThat(decode(picture).getRGB(picture.width() - x, picture.height() - y) & 0xff).as("white opposite").isGreaterThan(200);
        assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_bomb_of_pixels_is_told_by_its_header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream chunk = new DataOutputStream(header);
        chunk.writeBytes("IHDR");
        chunk.writeInt(60_000);
        chunk.writeInt(60_000);
        chunk.write(new byte[] {8, 2, 0, 0, 0});
        out.writeInt(13);
        out.write(header.toByteArray());
        CRC32 crc = new CRC32();
        crc.update(header.toByteArray());
        out.writeInt((int) crc.getValue());

        assertThat(reason(previews.of(file("bom.png", bytes.toByteArray()), ContentType.PNG))).isEqualTo(Reason.LIMIT);
    }

    @ParameterizedTest
    @CsvSource({"JPEG", "PNG", "GIF", "BMP", "TIFF"})
    void a_damaged_photo_is_a_reason(ContentType type) throws IOException {
        byte[] cut = java.util.Arrays.copyOf(jpeg(600, 400), 400);

        assertThat(previews.of(file("x", cut), type)).isInstanceOf(None.class);
        assertThat(previews.of(file("y", new byte[] {1, 2, 3}), type)).isInstanceOf(None.class);
    }

    @Test
    void the_beginning_of_a_text_is_shown_in_whatever_it_is_written() throws IOException {
        assertThat(previews.of(file("a", "Xin chào\r\nbạn".getBytes(StandardCharsets.UTF_8)), ContentType.TEXT))
                .isEqualTo(new PreviewContent.Text("Xin chào\nbạn", false));
        assertThat(previews.of(file("b", "\uFEFFchào".getBytes(StandardCharsets.UTF_16LE)), ContentType.TEXT))
                .isEqualTo(new PreviewContent.Text("chào", false));
        assertThat(previews.of(file("c", "à".repeat(50_000).getBytes(StandardCharsets.UTF_8)), ContentType.TEXT))
                .isEqualTo(new PreviewContent.Text("à".repeat(32_768), true));
        assertThat(((PreviewContent.Text) previews.of(file("d", new byte[] {'c', 'a', (byte) 0xe9}), ContentType.TEXT)).beginning())
                .isEqualTo("caé");
    }

    @Test
    void what_only_its_own_program_shows_says_so() throws IOException {
        Path any = file("a", new byte[] {1});

        assertThat(reason(previews.of(any, ContentType.DOCX))).isEqualTo(Reason.NO_VIEWER);
        assertThat(reason(previews.of(any, ContentType.HEIC))).isEqualTo(Reason.HEIC);
        assertThat(reason(previews.of(file("e", new byte[0]), ContentType.PDF))).isEqualTo(Reason.EMPTY);
        assertThat(reason(previews.of(temp.resolve("gone"), ContentType.PDF))).isEqualTo(Reason.MISSING);
    }
}
