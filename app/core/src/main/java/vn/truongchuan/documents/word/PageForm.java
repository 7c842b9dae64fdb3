package vn.truongchuan.documents.word;

/**
 * The paper of one section.
 *
 * @param framed whether a border runs round the page (outer cover)
 * @param firstPageBare whether its first page shows no page number
 */
public record PageForm(boolean landscape, boolean framed, boolean firstPageBare) {
    public static final PageForm PORTRAIT = new PageForm(false, false, false);
    public static final PageForm LANDSCAPE = new PageForm(true, false, false);

    /** The same paper as first section of a file: no number on page 1. */
    public PageForm first() {
        return new PageForm(landscape, framed, true);
    }

    public PageForm frame() {
        return new PageForm(landscape, true, firstPageBare);
    }
}
