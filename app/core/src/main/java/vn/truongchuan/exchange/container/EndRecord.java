package vn.truongchuan.exchange.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The record that ends a zip: how many entries there are and where their directory lies. It must be the last thing in the file. */
record EndRecord(int count, long directoryAt, long directorySize) {
    private static final int LOOK = 8 << 10;
    private static final int LONGEST_TAIL = 0xFFFF + ZipForm.END;
    private static final byte[] BEGIN = begin();

    /** The first bytes of every package: its first entry's mark and, after what may differ, its name. */
    private static byte[] begin() {
        StoredEntry first = new StoredEntry(EntryNames.BAGIT, 0, 0, 0);
        return ZipForm.local(first).array();
    }

    /** Finds it where it belongs, or says why the file is no package. */
    static EndRecord find(ByteSource source) throws IOException {
        long size = source.size();
        if (size == 0) {
            throw new BadPackage("PKG-EMPTY");
        }
        byte[] head = source.bytes(0, (int) Math.min(size, LOOK));
        boolean ours = beginsLikeOurs(head);
        byte[] tail = source.bytes(size - Math.min(size, LONGEST_TAIL), (int) Math.min(size, LONGEST_TAIL));
        int last = tail.length - ZipForm.END;
        if (last >= 0 && endsAt(tail, last)) {
            if (ours) {
                return checked(source, tail, size);
            }
            throw at(tail, last).holdsOurs(source) ? new BadPackage("PKG-HEADERS", "0")
                    : new BadPackage("PKG-NOTOURS", FileLook.of(head));
        }
        if (!ours) {
            throw new BadPackage("PKG-NOTOURS", FileLook.of(head));
        }
        for (int at = last - 1; at >= 0; at--) {
            if (markAt(tail, at) && at(tail, at).holdsOurs(source)) {
                throw new BadPackage("PKG-HEADERS", Long.toString(size - tail.length + at));
            }
        }
        throw new BadPackage("PKG-TRUNC");
    }

    private static boolean beginsLikeOurs(byte[] head) {
        int mark = Math.min(4, head.length);
        int name = Math.min(head.length, BEGIN.length);
        return Arrays.equals(head, 0, mark, BEGIN, 0, mark)
                && (name <= ZipForm.LOCAL || Arrays.equals(head, ZipForm.LOCAL, name, BEGIN, ZipForm.LOCAL, name));
    }

    private static boolean markAt(byte[] tail, int at) {
        return tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6;
    }

    private static boolean endsAt(byte[] tail, int at) {
        return markAt(tail, at) && tail[at + 20] == 0 && tail[at + 21] == 0;
    }

    private static EndRecord at(byte[] tail, int offset) {
        ByteBuffer b = ZipForm.wrap(tail);
        return new EndRecord(b.getShort(offset + 10) & 0xFFFF, Integer.toUnsignedLong(b.getInt(offset + 16)),
                Integer.toUnsignedLong(b.getInt(offset + 12)));
    }

    private static EndRecord checked(ByteSource source, byte[] tail, long size) throws IOException {
        int offset = tail.length - ZipForm.END;
        EndRecord end = at(tail, offset);
        long at = size - ZipForm.END;
        if (end.count == 0xFFFF || end.directoryAt == 0xFFFF_FFFFL || end.directorySize == 0xFFFF_FFFFL) {
            throw zip64(source, at);
        }
        ByteBuffer b = ZipForm.wrap(tail);
        if (b.getShort(offset + 4) != 0 || b.getShort(offset + 6) != 0 || b.getShort(offset + 8) != b.getShort(offset + 10)) {
            throw new BadPackage("PKG-HEADERS", Long.toString(at));
        }
        return end.bounded(source, size);
    }

    /** Large zips say their count elsewhere; ours never do, so this only chooses the words of the refusal. */
    private static BadPackage zip64(ByteSource source, long at) throws IOException {
        long locator = at - ZipForm.ZIP64_LOCATOR;
        if (locator >= ZipForm.ZIP64_END) {
            ByteBuffer b = ZipForm.wrap(source.bytes(locator, ZipForm.ZIP64_LOCATOR));
            long end = b.getLong(8);
            if (b.getInt(0) == ZipForm.ZIP64_LOCATOR_MARK && end >= 0 && end <= locator - ZipForm.ZIP64_END) {
                ByteBuffer big = ZipForm.wrap(source.bytes(end, ZipForm.ZIP64_END));
                long count = big.getLong(32);
                if (big.getInt(0) == ZipForm.ZIP64_END_MARK && count > ContainerLimits.ENTRIES) {
                    return tooMany(count);
                }
            }
        }
        return new BadPackage("PKG-HEADERS", Long.toString(at));
    }

    private static BadPackage tooMany(long count) {
        return new BadPackage("PKG-COUNT", Long.toString(count), Integer.toString(ContainerLimits.ENTRIES));
    }

    /** Whether the directory's first name lies under our folder; keeps a zip inside an evidence from being taken for the end. */
    private boolean holdsOurs(ByteSource source) throws IOException {
        int length = ZipForm.CENTRAL + EntryNames.TOP.length();
        for (long at : new long[] {directoryAt, source.size() - ZipForm.END - directorySize}) {
            if (at >= 0 && at + length <= source.size()) {
                byte[] bytes = source.bytes(at, length);
                String name = new String(bytes, ZipForm.CENTRAL, EntryNames.TOP.length(), StandardCharsets.ISO_8859_1);
                if (ZipForm.wrap(bytes).getInt(0) == ZipForm.CENTRAL_MARK && name.equals(EntryNames.TOP)) {
                    return true;
                }
            }
        }
        return false;
    }

    private EndRecord bounded(ByteSource source, long size) throws IOException {
        if (count > ContainerLimits.ENTRIES) {
            throw tooMany(count);
        }
        if (size > ContainerLimits.FILE) {
            throw new BadPackage("PKG-SIZE", Long.toString(size));
        }
        if (directoryAt + directorySize != size - ZipForm.END || directoryAt == 0) {
            throw holdsOurs(source) ? new BadPackage("PKG-HEADERS", Long.toString(size - ZipForm.END)) : new BadPackage("PKG-TRUNC");
        }
        return this;
    }
}
