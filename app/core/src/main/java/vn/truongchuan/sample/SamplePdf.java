package vn.truongchuan.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes a small PDF of plain lines in the bundled font; the first line is its heading. */
final class SamplePdf {
    private static final float LEFT = 71;
    private static final float TOP = 780;
    private static final float STEP = 20;

    private SamplePdf() {
    }

    static byte[] of(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument(); InputStream in = font()) {
            document.setDocumentId(1L + lines.hashCode());
            PDFont font = PDType0Font.load(document, in);
            PDPageContentStream page = null;
            float y = 0;
            for (int i = 0; i < lines.size(); i++) {
                float size = i == 0 ? 15 : 12;
                for (String part : Wrap.lines(lines.get(i), i == 0 ? 60 : 78)) {
                    if (page == null || y < 60) {
                        page = next(document, page);
                        y = TOP;
                    }
                    write(page, font, size, y, part);
                    y -= STEP;
                }
            }
            if (page != null) {
                page.close();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static InputStream font() {
        return SamplePdf.class.getResourceAsStream("/vn/truongchuan/fonts/BeVietnamPro-Regular.ttf");
    }

    private static PDPageContentStream next(PDDocument document, PDPageContentStream before) throws IOException {
        if (before != null) {
            before.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private static void write(PDPageContentStream page, PDFont font, float size, float y, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(LEFT, y);
        page.showText(text);
        page.endText();
    }
}
