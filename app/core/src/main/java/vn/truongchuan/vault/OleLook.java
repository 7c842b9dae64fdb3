package vn.truongchuan.vault;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.Mark;

/** Looks at the names in an old Office container: the first part of its directory, without following chains. */
final class OleLook {
    private static final int ENTRY = 128;
    private static final int DIRECTORY_READ = 64 * 1024;
    /** Class of the root entry of a Windows Installer package. */
    private static final String INSTALLER = "84100c0000000000c000000000000046";

    private OleLook() {
    }

    static ContentType type(File file, GivenName name, Set<Mark> marks) throws IOException {
        byte[] directory = directory(file);
        Set<String> names = new HashSet<>();
        for (int at = 0; at + ENTRY <= directory.length; at += ENTRY) {
            int length = Math.min(directory[at + 64] & 0xff, 64);
            if (length >= 2) {
                names.add(new String(directory, at, length - 2, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT));
            }
        }
        if (directory.length >= 96 && INSTALLER.equals(HexFormat.of().formatHex(directory, 80, 96))) {
            return ContentType.PROGRAM;
        }
        if (names.contains("_vba_project_cur") || names.contains("macros") || names.contains("_vba_project") || names.contains("vba")) {
            marks.add(Mark.MACROS);
        }
        ContentType type = kind(names);
        if (type == ContentType.LOCKED_OFFICE) {
            marks.add(Mark.LOCKED);
        }
        return type == ContentType.OLE ? byName(name.extension()) : type;
    }

    private static ContentType kind(Set<String> names) {
        if (names.contains("encryptedpackage") || names.contains("encryptioninfo")) {
            return ContentType.LOCKED_OFFICE;
        }
        if (names.contains("worddocument")) {
            return ContentType.DOC;
        }
        if (names.contains("workbook") || names.contains("book")) {
            return ContentType.XLS;
        }
        if (names.contains("powerpoint document")) {
            return ContentType.PPT;
        }
        return names.stream().anyMatch(n -> n.startsWith("__substg1.0_") || n.startsWith("__nameid_version")) ? ContentType.OUTLOOK
                : ContentType.OLE;
    }

    /** The directory may lie in pieces; where the tell-tale name was not among those read, the extension decides. */
    private static ContentType byName(String extension) {
        for (ContentType type : new ContentType[] {ContentType.DOC, ContentType.XLS, ContentType.PPT, ContentType.OUTLOOK}) {
            if (type.fits(extension)) {
                return type;
            }
        }
        return ContentType.OLE;
    }

    private static byte[] directory(File file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file, "r")) {
            byte[] header = new byte[512];
            if (in.length() < header.length) {
                return new byte[0];
            }
            in.readFully(header);
            int shift = header[30] == 12 ? 12 : 9;
            long start = ((header[48] & 0xffL) | (header[49] & 0xffL) << 8 | (header[50] & 0xffL) << 16 | (header[51] & 0xffL) << 24) + 1
                    << shift;
            if (start >= in.length()) {
                return new byte[0];
            }
            in.seek(start);
            byte[] directory = new byte[(int) Math.min(DIRECTORY_READ, in.length() - start)];
            in.readFully(directory);
            return directory;
        }
    }
}
