package vn.truongchuan.preview;

import java.awt.geom.AffineTransform;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** How a camera was held, from the Exif part of a JPEG: 1 upright, 3 upside down, 6 and 8 on its sides, others mirrored. */
record Orientation(int exif) {
    private static final int HEAD = 64 * 1024;
    private static final int TAG = 0x0112;
    static final Orientation UPRIGHT = new Orientation(1);

    static Orientation of(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return of(in.readNBytes(HEAD));
        }
    }

    static Orientation of(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        if (head.length < 4 || bytes.getShort(0) != (short) 0xffd8) {
            return UPRIGHT;
        }
        int at = 2;
        while (at + 10 < head.length && head[at] == (byte) 0xff) {
            int marker = head[at + 1] & 0xff;
            int length = bytes.getShort(at + 2) & 0xffff;
            if (marker == 0xe1 && bytes.getInt(at + 4) == 0x45786966) {
                return tiff(head, at + 10, Math.min(head.length, at + 2 + length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation tiff(byte[] head, int start, int end) {
        ByteBuffer bytes = ByteBuffer.wrap(head, 0, end).slice(start, Math.max(0, end - start));
        if (bytes.limit() < 14) {
            return UPRIGHT;
        }
        bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = bytes.getInt(4);
        if (directory < 8 || directory > bytes.limit() - 2) {
            return UPRIGHT;
        }
        int entries = bytes.getShort(directory) & 0xffff;
        for (int i = 0, at = directory + 2; i < entries && at + 12 <= bytes.limit(); i++, at += 12) {
            if ((bytes.getShort(at) & 0xffff) == TAG) {
                int value = bytes.getShort(at + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean lying() {
        return exif >= 5;
    }

    /** Turns an image of this size upright. */
    AffineTransform turn(int width, int height) {
        return switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
