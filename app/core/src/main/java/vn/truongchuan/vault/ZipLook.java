package vn.truongchuan.vault;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.Mark;

/** Looks into a zip by its list of names, within limits: office documents are zips, and so are programs. */
final class ZipLook {
    private static final int TAIL = 66 * 1024;
    private static final long LARGEST_LIST = 8L << 20;
    private static final int MOST_NAMES = 20_000;
    private static final int RELATIONS_READ = 64 * 1024;
    private static final Set<String> RELATIONS = Set.of("word/_rels/settings.xml.rels", "word/_rels/document.xml.rels",
            "xl/_rels/workbook.xml.rels", "ppt/_rels/presentation.xml.rels");

    private ZipLook() {
    }

    static ContentType type(File file, Set<Mark> marks) throws IOException {
        if (!small(file)) {
            return ContentType.ZIP;
        }
        try (ZipFile zip = new ZipFile(file)) {
            Set<String> names = names(zip);
            if (program(names)) {
                return ContentType.PROGRAM;
            }
            boolean macros = names.stream().anyMatch(n -> n.endsWith("vbaproject.bin"));
            if (macros) {
                marks.add(Mark.MACROS);
            }
            ContentType type = kind(zip, names, macros);
            if (type == ContentType.ZIP && names.stream().anyMatch(ZipLook::runs)) {
                marks.add(Mark.PROGRAM_INSIDE);
            }
            if (type != ContentType.ZIP && linksOutside(zip)) {
                marks.add(Mark.LINKS_OUTSIDE);
            }
            return type;
        } catch (java.util.zip.ZipException | IllegalArgumentException broken) {
            // ZipFile reports bad names as IllegalArgumentException
            marks.add(Mark.DAMAGED);
            return ContentType.ZIP;
        }
    }

    /** Reads the end record by hand: a list of names that is too long is never loaded. */
    private static boolean small(File file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file, "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            for (int i = tail.length - 22; i >= 0; i--) {
                if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                    return number(tail, i + 12, 4) <= LARGEST_LIST && number(tail, i + 10, 2) <= MOST_NAMES;
                }
            }
            return true;
        }
    }

    private static long number(byte[] bytes, int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }

    private static Set<String> names(ZipFile zip) {
        Set<String> names = new LinkedHashSet<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            names.add(entries.nextElement().getName().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static boolean program(Set<String> names) {
        boolean java = names.contains("meta-inf/manifest.mf") && names.stream().anyMatch(n -> n.endsWith(".class"));
        return java || names.contains("androidmanifest.xml") || names.contains("classes.dex") || names.contains("appxmanifest.xml");
    }

    private static boolean runs(String name) {
        return GivenName.program(name.substring(name.lastIndexOf('.') + 1));
    }

    private static ContentType kind(ZipFile zip, Set<String> names, boolean macros) throws IOException {
        if (names.contains("[content_types].xml")) {
            if (names.stream().anyMatch(n -> n.startsWith("word/"))) {
                return macros ? ContentType.DOCM : ContentType.DOCX;
            }
            if (names.contains("xl/workbook.bin")) {
                return ContentType.XLSB;
            }
            if (names.stream().anyMatch(n -> n.startsWith("xl/"))) {
                return macros ? ContentType.XLSM : ContentType.XLSX;
            }
            if (names.stream().anyMatch(n -> n.startsWith("ppt/"))) {
                return macros ? ContentType.PPTM : ContentType.PPTX;
            }
        }
        return openDocument(head(zip, "mimetype"));
    }

    private static ContentType openDocument(String mediaType) {
        for (ContentType type : new ContentType[] {ContentType.ODT, ContentType.ODS, ContentType.ODP}) {
            if (mediaType.strip().startsWith(type.mediaType())) {
                return type;
            }
        }
        return ContentType.ZIP;
    }

    /** A template or data source elsewhere; plain hyperlinks are no links outside. */
    private static boolean linksOutside(ZipFile zip) throws IOException {
        for (String part : RELATIONS) {
            for (String relation : head(zip, part).split("<")) {
                if (relation.contains("TargetMode=\"External\"") && !relation.contains("/hyperlink\"")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String head(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(RELATIONS_READ), StandardCharsets.UTF_8);
        }
    }
}
