package vn.truongchuan.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Gives our own font for every font a PDF does not bring along: looking through a computer's fonts takes longer than a preview may. */
final class OneFont implements FontMapper {
    private static final String FONT = "/vn/truongchuan/fonts/BeVietnamPro-Regular.ttf";
    private final TrueTypeFont font;

    OneFont() throws IOException {
        try (InputStream in = OneFont.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException(FONT));
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
        return new CIDFontMapping(null, font, true);
    }
}
