package vn.truongchuan.exchange.container;

/** What a package may hold at most; looked at before anything is believed. */
public final class ContainerLimits {
    public static final int ENTRIES = 20_000;
    public static final long EVIDENCE = 2L << 30;
    public static final long PART = 64L << 20;
    public static final int HEAD = 1 << 20;
    public static final int MANIFEST = 4 << 20;
    public static final int SMALL_TAG = 4 << 10;
    /** FAT32 holds no larger file, and zip needs no zip64 below it. */
    public static final long FILE = 0xFFFF_FFFEL;

    private ContainerLimits() {
    }

    /** The largest size of an entry by its name (without the top folder). */
    public static long of(String name) {
        return switch (name) {
            case EntryNames.BAGIT, EntryNames.BAG_INFO, EntryNames.TAG_MANIFEST, EntryNames.SIGNATURE -> SMALL_TAG;
            case EntryNames.MANIFEST -> MANIFEST;
            case EntryNames.HEAD -> HEAD;
            default -> name.startsWith("data/ev/") ? EVIDENCE : PART;
        };
    }
}
