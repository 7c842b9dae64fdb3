package vn.truongchuan.preview;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.truongchuan.domain.evidence.PreviewContent;
import vn.truongchuan.domain.evidence.PreviewContent.None;
import vn.truongchuan.domain.evidence.PreviewContent.Reason;

/** Reads a photo coarsely enough to be small, turns it upright and writes it anew, so that place data stays behind. */
final class Photo {
    /** Above this nothing is decoded: 100 megapixels. */
    static final long MOST_PIXELS = 100_000_000L;
    /** Above this it is decoded in a process of its own. */
    static final long MOST_PIXELS_HERE = 40_000_000L;

    private Photo() {
    }

    /** Pixels the header promises; nothing is decoded. */
    static long pixels(Path file) throws IOException {
        return withReader(file, reader -> (long) reader.getWidth(0) * reader.getHeight(0));
    }

    static PreviewContent of(Path file) throws IOException {
        try {
            BufferedImage image = withReader(file, Photo::read);
            return picture(upright(image, Orientation.of(file)), 1);
        } catch (IIOException | IllegalArgumentException | ArrayIndexOutOfBoundsException unknownKind) {
            // ImageIO's readers throw the latter two for damaged or unusual files
            return new None(unknownKind instanceof IIOException ? Reason.NO_VIEWER : Reason.BROKEN);
        }
    }

    /** A finished preview of an image: JPEG, or PNG where parts of it are transparent. */
    static PreviewContent.Picture picture(BufferedImage image, int pages) throws IOException {
        boolean clear = image.getColorModel().hasAlpha();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, clear ? "png" : "jpg", out);
        }
        return new PreviewContent.Picture(bytes.toByteArray(), clear ? "image/png" : "image/jpeg", image.getWidth(),
                image.getHeight(), pages);
    }

    /** What is done with a reader that stands on a file. */
    private interface Reading<T> {
        T with(ImageReader reader) throws IOException;
    }

    private static <T> T withReader(Path file, Reading<T> reading) throws IOException {
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IIOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return reading.with(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longest / Previews.LONGEST_SIDE);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        double scale = Math.min(1, (double) Previews.LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage upright = orientation.lying() ? new BufferedImage(height, width, type) : new BufferedImage(width, height, type);
        Graphics2D pen = upright.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform turn = orientation.turn(width, height);
        turn.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        pen.drawImage(image, turn, null);
        pen.dispose();
        return upright;
    }
}
