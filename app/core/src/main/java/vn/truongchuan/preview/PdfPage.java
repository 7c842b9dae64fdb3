package vn.truongchuan.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.truongchuan.domain.evidence.PreviewContent;
import vn.truongchuan.domain.evidence.PreviewContent.None;
import vn.truongchuan.domain.evidence.PreviewContent.Reason;

/** Draws the first page of a PDF; runs no script and follows no link. Meant for {@link RenderMain}'s process only. */
final class PdfPage {
    private static final float LONGEST_POINTS = 20_000;

    private PdfPage() {
    }

    static PreviewContent of(Path file) throws IOException {
        FontMappers.set(new OneFont());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                return new None(Reason.EMPTY);
            }
            PDRectangle box = document.getPage(0).getCropBox();
            float longest = Math.max(box.getWidth(), box.getHeight());
            if (!(longest > 0) || longest > LONGEST_POINTS) {
                return new None(Reason.LIMIT);
            }
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage image = renderer.renderImage(0, Previews.LONGEST_SIDE / longest, ImageType.RGB);
            return Photo.picture(image, pages);
        } catch (InvalidPasswordException locked) {
            return new None(Reason.LOCKED);
        }
    }
}
