package vn.truongchuan.preview;

import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.PreviewContent;
import vn.truongchuan.domain.evidence.PreviewContent.None;
import vn.truongchuan.domain.evidence.PreviewContent.Reason;

/** Main class of the rendering process: one file in, one answer out. Arguments: file, its type, where to write the answer. */
public final class RenderMain {
    /** Tells a process that died of its file from one that never ran. */
    private static final byte[] STARTED = {1};

    private RenderMain() {
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Path answer = Path.of(arguments[2]);
        Files.write(answer, STARTED);
        PreviewContent content = content(file, ContentType.valueOf(arguments[1]));
        try (DataOutputStream out = new DataOutputStream(new FileOutputStream(answer.toFile()))) {
            Answer.write(content, out);
        }
    }

    private static PreviewContent content(Path file, ContentType type) {
        try {
            return type == ContentType.PDF ? PdfPage.of(file) : Photo.of(file);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | ClassCastException
                | NullPointerException | ArithmeticException | NegativeArraySizeException | UnsupportedOperationException damaged) {
            // PDFBox meets damaged files with any of these
            return new None(Reason.BROKEN);
        }
    }
}
