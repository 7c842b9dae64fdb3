package vn.truongchuan.domain.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the bytes of a file are, whatever its name says; the first extension is the usual one. */
public enum ContentType {
    PDF("application/pdf", Family.DOCUMENT, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Family.DOCUMENT, "docx", "dotx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Family.DOCUMENT, "xlsx", "xltx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Family.DOCUMENT, "pptx", "ppsx", "potx"),
    DOCM("application/vnd.ms-word.document.macroEnabled.12", Family.DOCUMENT, "docm", "dotm"),
    XLSM("application/vnd.ms-excel.sheet.macroEnabled.12", Family.DOCUMENT, "xlsm", "xltm", "xlam"),
    PPTM("application/vnd.ms-powerpoint.presentation.macroEnabled.12", Family.DOCUMENT, "pptm", "ppsm", "potm", "ppam"),
    XLSB("application/vnd.ms-excel.sheet.binary.macroEnabled.12", Family.DOCUMENT, "xlsb"),
    ODT("application/vnd.oasis.opendocument.text", Family.DOCUMENT, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Family.DOCUMENT, "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", Family.DOCUMENT, "odp"),
    DOC("application/msword", Family.DOCUMENT, "doc", "dot"),
    XLS("application/vnd.ms-excel", Family.DOCUMENT, "xls", "xlt"),
    PPT("application/vnd.ms-powerpoint", Family.DOCUMENT, "ppt", "pps", "pot"),
    OUTLOOK("application/vnd.ms-outlook", Family.DOCUMENT, "msg"),
    /** Word, Excel or PowerPoint behind a password. */
    LOCKED_OFFICE("application/encrypted-office", Family.DOCUMENT, "docx", "xlsx", "pptx", "docm", "xlsm", "pptm"),
    OLE("application/x-ole-storage", Family.DOCUMENT, "ole", "doc", "xls", "ppt", "msg", "vsd", "pub", "mpp"),
    RTF("application/rtf", Family.DOCUMENT, "rtf", "doc"),
    HTML("text/html", Family.TEXT, "html", "htm", "xhtml", "mht", "mhtml"),
    XML("text/xml", Family.TEXT, "xml", "svg", "xsd", "kml", "gpx", "fodt", "fods"),
    TEXT("text/plain", Family.TEXT, "txt", "csv", "tsv", "md", "log", "json", "eml", "srt", "ics", "vcf", "tex", "mht"),
    JPEG("image/jpeg", Family.PHOTO, "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", Family.PHOTO, "png"),
    GIF("image/gif", Family.PHOTO, "gif"),
    BMP("image/bmp", Family.PHOTO, "bmp", "dib"),
    TIFF("image/tiff", Family.PHOTO, "tif", "tiff"),
    WEBP("image/webp", Family.PHOTO, "webp"),
    HEIC("image/heic", Family.PHOTO, "heic", "heif", "hif", "avif"),
    MP4("video/mp4", Family.FILM, "mp4", "m4v", "mov", "3gp", "3g2"),
    MOV("video/quicktime", Family.FILM, "mov", "qt", "mp4"),
    AVI("video/x-msvideo", Family.FILM, "avi"),
    MKV("video/x-matroska", Family.FILM, "mkv", "webm"),
    WMV("video/x-ms-asf", Family.FILM, "wmv", "wma", "asf"),
    MPEG("video/mpeg", Family.FILM, "mpg", "mpeg", "vob"),
    MP3("audio/mpeg", Family.SOUND, "mp3"),
    M4A("audio/mp4", Family.SOUND, "m4a", "aac", "mp4"),
    WAV("audio/wav", Family.SOUND, "wav"),
    OGG("audio/ogg", Family.SOUND, "ogg", "oga", "ogv", "opus"),
    AMR("audio/amr", Family.SOUND, "amr"),
    ZIP("application/zip", Family.ARCHIVE, "zip"),
    RAR("application/vnd.rar", Family.ARCHIVE, "rar"),
    SEVEN_ZIP("application/x-7z-compressed", Family.ARCHIVE, "7z"),
    GZIP("application/gzip", Family.ARCHIVE, "gz", "tgz"),
    EMPTY("application/x-empty", Family.OTHER),
    /** Program, script, shortcut, disk image: never taken. */
    PROGRAM("application/x-executable", Family.PROGRAM, "exe"),
    UNKNOWN("application/octet-stream", Family.OTHER);

    private final String mediaType;
    private final Family family;
    private final List<String> extensions;

    ContentType(String mediaType, Family family, String... extensions) {
        this.mediaType = mediaType;
        this.family = family;
        this.extensions = List.of(extensions);
    }

    /** What a type is good for. */
    public enum Family { DOCUMENT, TEXT, PHOTO, FILM, SOUND, ARCHIVE, PROGRAM, OTHER }

    public String mediaType() {
        return mediaType;
    }

    public Family family() {
        return family;
    }

    /** Usual extension without dot; empty where the type has none. */
    public Optional<String> extension() {
        return extensions.stream().findFirst();
    }

    /** Whether a name with this extension (without dot) promises this content; unknown content fits every name. */
    public boolean fits(String extension) {
        return extensions.isEmpty() || extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** The type stored under this media type; UNKNOWN for any other word. */
    public static ContentType ofMediaType(String mediaType) {
        for (ContentType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return type;
            }
        }
        return UNKNOWN;
    }

    /** Whether a name with this extension promises one of our types at all. */
    public static boolean promised(String extension) {
        for (ContentType type : values()) {
            if (type.extensions.contains(extension.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
