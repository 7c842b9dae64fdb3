package vn.truongchuan.exchange.container;

/**
 * One entry of a package as its directory tells it.
 *
 * @param name without the top folder
 * @param headerAt where its local header begins
 */
public record StoredEntry(String name, long size, int crc, long headerAt) {

    /** Length of the local header with the name. */
    int headerLength() {
        return ZipForm.LOCAL + EntryNames.TOP.length() + name.length();
    }

    /** Where its bytes begin. */
    public long bodyAt() {
        return headerAt + headerLength();
    }

    long end() {
        return bodyAt() + size;
    }
}
