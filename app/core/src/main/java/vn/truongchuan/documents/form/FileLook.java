package vn.truongchuan.documents.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.truongchuan.base.Failure;

/** A first look at a file that should be a form, before anything is unpacked: what kind of file it is, and how long its list of parts. */
final class FileLook {
    private static final long LARGEST = 30L << 20;
    private static final int HEAD = 4096;
    private static final int TAIL = 66 * 1024;
    private static final int END_RECORD = 22;
    private static final int MOST_PARTS = 1000;
    private static final int LONGEST_LIST = 1 << 20;

    private FileLook() {
    }

    static void at(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Failure("FORM-READ", name);
        }
        if (Files.size(file) > LARGEST) {
            throw new Failure("FORM-LIMIT", name);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            throw new Failure(all.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e") ? "FORM-PASS" : "FORM-OLDWORD", name);
        }
        if (!text.startsWith("PK\u0003\u0004")) {
            throw new Failure("FORM-NOTDOCX", name);
        }
        if (text.contains("application/vnd.oasis.opendocument")) {
            throw new Failure("FORM-ODT", name);
        }
        parts(file, name);
    }

    /** Reads the zip's end record: a list of parts that is longer than a form's is never loaded. */
    private static void parts(Path file, String name) throws IOException {
        byte[] tail;
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
        }
        for (int i = tail.length - END_RECORD; i >= 0; i--) {
            if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                if (number(tail, i + 10, 2) > MOST_PARTS || number(tail, i + 12, 4) > LONGEST_LIST) {
                    throw new Failure("FORM-LIMIT", name);
                }
                return;
            }
        }
        throw new Failure("FORM-DAMAGED", name);
    }

    private static long number(byte[] bytes, int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }
}
