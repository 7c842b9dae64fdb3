package vn.truongchuan.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.PreviewContent;
import vn.truongchuan.domain.evidence.PreviewContent.None;
import vn.truongchuan.domain.evidence.PreviewContent.Reason;

/**
 * Makes a preview of a file: a small photo, the first page of a PDF, the beginning of a text.
 * Whatever is wrong with the file is a reason, never an exception. PDFs and very large photos are read in a process of
 * their own with little memory and ten seconds, so that a hostile file cannot harm the program.
 */
public final class Previews {
    /** Longer side of a preview in pixels. */
    static final int LONGEST_SIDE = 1400;
    private static final long LARGEST_PDF = 200L << 20;
    private static final long LARGEST_PHOTO = 60L << 20;
    private final RenderProcess process;

    public Previews() {
        this(RenderProcess.usual());
    }

    Previews(RenderProcess process) {
        this.process = process;
    }

    /** The preview of a file whose bytes are of this type. */
    public PreviewContent of(Path file, ContentType type) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                return new None(Reason.EMPTY);
            }
            return switch (type) {
                case PDF -> size > LARGEST_PDF ? new None(Reason.LIMIT) : process.render(file, type);
                case JPEG, PNG, GIF, BMP, TIFF -> size > LARGEST_PHOTO ? new None(Reason.LIMIT) : photo(file, type);
                case TEXT, HTML, XML -> TextHead.of(file, size);
                case HEIC -> new None(Reason.HEIC);
                case LOCKED_OFFICE -> new None(Reason.LOCKED);
                default -> new None(Reason.NO_VIEWER);
            };
        } catch (java.nio.file.NoSuchFileException gone) {
            return new None(Reason.MISSING);
        } catch (IOException unreadable) {
            return new None(Reason.BROKEN);
        }
    }

    private PreviewContent photo(Path file, ContentType type) throws IOException {
        long pixels = Photo.pixels(file);
        if (pixels > Photo.MOST_PIXELS) {
            return new None(Reason.LIMIT);
        }
        return pixels > Photo.MOST_PIXELS_HERE ? process.render(file, type) : Photo.of(file);
    }
}
