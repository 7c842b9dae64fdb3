package vn.truongchuan.sample;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Draws text as glyph outlines of the bundled font, so that pictures need no font on the machine. */
final class GlyphPen {
    private final TrueTypeFont font;

    private GlyphPen(TrueTypeFont font) {
        this.font = font;
    }

    static GlyphPen bundled() {
        try (InputStream in = GlyphPen.class.getResourceAsStream("/vn/truongchuan/fonts/BeVietnamPro-Regular.ttf")) {
            return new GlyphPen(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Draws a line of text with its left end of the base line at (x, y) and returns its width. */
    double draw(Graphics2D graphics, String text, double x, double y, double size) throws IOException {
        double scale = size / font.getUnitsPerEm();
        double at = x;
        for (int codePoint : text.codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            GlyphData data = font.getGlyph().getGlyph(glyph);
            if (data != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(at, y);
                place.scale(scale, -scale);
                graphics.fill(place.createTransformedShape(data.getPath()));
            }
            at += font.getAdvanceWidth(glyph) * scale;
        }
        return at - x;
    }
}
