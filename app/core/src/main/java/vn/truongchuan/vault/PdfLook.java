package vn.truongchuan.vault;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for scripts, launch actions and embedded files in the plain parts of a PDF's beginning and end; compressed parts stay unseen. */
final class PdfLook {
    private static final int WINDOW = 1 << 20;
    private static final List<String> ACTIVE = List.of("/JavaScript", "/JS ", "/JS(", "/Launch", "/EmbeddedFile", "/RichMedia");

    private PdfLook() {
    }

    static boolean active(File file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file, "r")) {
            if (found(in, 0)) {
                return true;
            }
            return in.length() > WINDOW && found(in, in.length() - WINDOW);
        }
    }

    private static boolean found(RandomAccessFile in, long from) throws IOException {
        in.seek(from);
        byte[] window = new byte[(int) Math.min(WINDOW, in.length() - from)];
        in.readFully(window);
        String text = new String(window, StandardCharsets.ISO_8859_1);
        return ACTIVE.stream().anyMatch(text::contains);
    }
}
