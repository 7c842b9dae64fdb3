package vn.truongchuan.vault;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.Mark;

/** Tells what a file is from its bytes; names are only asked whether they tell the truth. */
final class TypeDetector {
    /** How much of the beginning is looked at: enough for the mark of an ISO image. */
    static final int HEAD = 40 * 1024;
    private static final List<Magic> MAGICS = List.of(
            new Magic(0, "%PDF-", ContentType.PDF), new Magic(0, "\u00ff\u00d8\u00ff", ContentType.JPEG),
            new Magic(0, "\u0089PNG\r\n\u001a\n", ContentType.PNG), new Magic(0, "GIF8", ContentType.GIF),
            new Magic(0, "II*\0", ContentType.TIFF), new Magic(0, "MM\0*", ContentType.TIFF),
            new Magic(8, "WEBP", ContentType.WEBP), new Magic(8, "AVI ", ContentType.AVI), new Magic(8, "WAVE", ContentType.WAV),
            new Magic(0, "{\\rtf", ContentType.RTF), new Magic(0, "Rar!\u001a\u0007", ContentType.RAR),
            new Magic(0, "7z\u00bc\u00af\u0027\u001c", ContentType.SEVEN_ZIP), new Magic(0, "\u001f\u008b", ContentType.GZIP),
            new Magic(0, "\u001aE\u00df\u00a3", ContentType.MKV), new Magic(0, "OggS", ContentType.OGG),
            new Magic(0, "ID3", ContentType.MP3), new Magic(0, "#!AMR", ContentType.AMR),
            new Magic(0, "\u0030\u0026\u00b2\u0075\u008e\u0066\u00cf\u0011", ContentType.WMV),
            new Magic(0, "\0\0\u0001\u00ba", ContentType.MPEG), new Magic(0, "\0\0\u0001\u00b3", ContentType.MPEG),
            new Magic(0, "\u007fELF", ContentType.PROGRAM), new Magic(0, "\u00ca\u00fe\u00ba\u00be", ContentType.PROGRAM),
            new Magic(0, "\u00fe\u00ed\u00fa", ContentType.PROGRAM), new Magic(1, "\u00fa\u00ed\u00fe", ContentType.PROGRAM),
            new Magic(0, "L\0\0\0\u0001\u0014\u0002\0", ContentType.PROGRAM), new Magic(0, "ITSF", ContentType.PROGRAM),
            new Magic(0x8001, "CD001", ContentType.PROGRAM), new Magic(0, "conectix", ContentType.PROGRAM),
            new Magic(0, "vhdxfile", ContentType.PROGRAM), new Magic(0, "dex\n", ContentType.PROGRAM));

    private TypeDetector() {
    }

    /** Bytes at a place that give a type away; written in ISO 8859-1. */
    private record Magic(int at, String bytes, ContentType type) {
        boolean in(byte[] head) {
            byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
            return head.length >= at + wanted.length
                    && java.util.Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
        }
    }

    /** Sorts a file by its first bytes and, where it is a container, by what lies in it. */
    static Sorting detect(File file, byte[] head, GivenName name) throws IOException {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        ContentType type = type(file, head, name, marks);
        if (type == ContentType.PDF && PdfLook.active(file)) {
            marks.add(Mark.ACTIVE_PDF);
        }
        if (type == ContentType.HEIC) {
            marks.add(Mark.HEIC_PHOTO);
        }
        if (type == ContentType.EMPTY) {
            marks.add(Mark.EMPTY);
        } else if (ContentType.promised(name.extension()) && !type.fits(name.extension())) {
            marks.add(Mark.OTHER_CONTENT);
        }
        return new Sorting(type, marks);
    }

    /** Whether a content that lies hidden is a program, as far as its first bytes tell. */
    static boolean program(byte[] head) {
        return MAGICS.stream().filter(m -> m.type() == ContentType.PROGRAM).anyMatch(m -> m.in(head))
                || !TextLook.isText(head) && starts(head, "MZ");
    }

    private static ContentType type(File file, byte[] head, GivenName name, Set<Mark> marks) throws IOException {
        if (head.length == 0) {
            return ContentType.EMPTY;
        }
        if (starts(head, "PK\u0003\u0004") || starts(head, "PK\u0005\u0006")) {
            return ZipLook.type(file, marks);
        }
        if (starts(head, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OleLook.type(file, name, marks);
        }
        if (head.length >= 12 && starts(java.util.Arrays.copyOfRange(head, 4, 8), "ftyp")) {
            return box(new String(head, 8, 4, StandardCharsets.ISO_8859_1));
        }
        for (Magic magic : MAGICS) {
            if (magic.in(head)) {
                return magic.type();
            }
        }
        if (starts(head, "BM") && head.length > 14 && head[6] == 0 && head[7] == 0) {
            return ContentType.BMP;
        }
        if (head.length > 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xe0) == 0xe0 && (head[1] & 0x06) != 0) {
            return ContentType.MP3;
        }
        return TextLook.isText(head) ? TextLook.type(head) : binary(head);
    }

    private static ContentType binary(byte[] head) {
        if (starts(head, "MZ")) {
            return ContentType.PROGRAM;
        }
        int mark = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1).indexOf("%PDF-");
        return mark >= 0 ? ContentType.PDF : ContentType.UNKNOWN;
    }

    private static ContentType box(String brand) {
        return switch (brand.toLowerCase(Locale.ROOT)) {
            case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis" -> ContentType.HEIC;
            case "qt  " -> ContentType.MOV;
            case "m4a ", "m4b " -> ContentType.M4A;
            default -> ContentType.MP4;
        };
    }

    private static boolean starts(byte[] head, String latin) {
        return new Magic(0, latin, ContentType.UNKNOWN).in(head);
    }
}
