package vn.truongchuan.domain.evidence;

/** What a screen can show of a file without opening it in its own program. */
public sealed interface PreviewContent {

    /**
     * A picture: a photo made small, or the first page of a document.
     *
     * @param bytes PNG or JPEG as {@code mediaType} says
     * @param pages how many pages the document has; 1 for a photo
     */
    record Picture(byte[] bytes, String mediaType, int width, int height, int pages) implements PreviewContent {
    }

    /**
     * The beginning of a text.
     *
     * @param more whether there is more of it
     */
    record Text(String beginning, boolean more) implements PreviewContent {
    }

    /** Nothing to show. */
    record None(Reason reason) implements PreviewContent {
    }

    /** Why there is nothing to show; the words are {@code preview.NAME} in {@code evidence.properties}. */
    enum Reason {
        /** Damaged. */
        BROKEN,
        EMPTY,
        /** Above a limit of size, pixels, memory or time. */
        LIMIT,
        /** Behind a password. */
        LOCKED,
        /** Not in the vault. */
        MISSING,
        /** Only its own program shows it. */
        NO_VIEWER,
        /** This computer cannot run the preview's own process. */
        NOT_POSSIBLE,
        /** A photo of a kind nobody here can read. */
        HEIC
    }
}
