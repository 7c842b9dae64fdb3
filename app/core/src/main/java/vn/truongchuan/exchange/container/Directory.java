package vn.truongchuan.exchange.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the directory at a zip's end record by record, refusing names and features before their bytes are looked at. */
final class Directory {
    private static final int WINDOW = 64 << 10;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int DESCRIPTOR = 1 << 3;
    private static final int RATIO = 100;
    private final ByteSource source;
    private final long end;
    private long at;
    private long windowAt;
    private byte[] window = new byte[0];

    private Directory(ByteSource source, EndRecord record) {
        this.source = source;
        this.at = record.directoryAt();
        this.end = record.directoryAt() + record.directorySize();
    }

    /** One record as it stands, its name with the top folder. */
    record Item(String name, ByteBuffer fields) {
        int u16(int offset) {
            return fields.getShort(offset) & 0xFFFF;
        }

        long u32(int offset) {
            return Integer.toUnsignedLong(fields.getInt(offset));
        }
    }

    /** Every record; names are ones that lead nowhere and are all different. */
    static List<Item> read(ByteSource source, EndRecord record) throws IOException {
        Directory directory = new Directory(source, record);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < record.count(); i++) {
            items.add(directory.next());
        }
        if (directory.at != directory.end) {
            throw new BadPackage("PKG-HEADERS", Long.toString(directory.at));
        }
        Set<String> names = new HashSet<>();
        for (Item item : items) {
            if (!names.add(folded(item.name()))) {
                throw new BadPackage("PKG-DUP", EntryNames.shown(item.name()));
            }
        }
        items.forEach(Directory::checkFeatures);
        return items;
    }

    /** One form for names that a file system may take for the same. */
    private static String folded(String name) {
        boolean plain = name.chars().allMatch(c -> c < 0x80 && (c < 'A' || c > 'Z'));
        return plain ? name : Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private Item next() throws IOException {
        ByteBuffer fields = ZipForm.wrap(take(ZipForm.CENTRAL));
        if (fields.getInt(0) != ZipForm.CENTRAL_MARK) {
            throw new BadPackage("PKG-HEADERS", Long.toString(at - ZipForm.CENTRAL));
        }
        int length = fields.getShort(28) & 0xFFFF;
        byte[] raw = take((int) Math.min(Math.min(length, EntryNames.LONGEST), end - at));
        Item item = new Item(EntryNames.decode(raw, length), fields);
        if (raw.length < length || item.u16(30) != 0 || item.u16(32) != 0) {
            throw headers(item);
        }
        return item;
    }

    private byte[] take(int count) throws IOException {
        if (at + count > end) {
            throw new BadPackage("PKG-HEADERS", Long.toString(at));
        }
        if (at < windowAt || at + count > windowAt + window.length) {
            window = source.bytes(at, (int) Math.min(WINDOW, end - at));
            windowAt = at;
        }
        int from = (int) (at - windowAt);
        at += count;
        return java.util.Arrays.copyOfRange(window, from, from + count);
    }

    private static void checkFeatures(Item item) {
        String name = EntryNames.shown(item.name());
        int flags = item.u16(8);
        int method = item.u16(10);
        long packed = item.u32(20);
        long size = item.u32(24);
        if (item.u32(38) != 0) {
            throw new BadPackage("PKG-EXTRA", name);
        }
        if ((flags & (ENCRYPTED | DESCRIPTOR)) != 0) {
            throw new BadPackage("PKG-FEATURE", name);
        }
        if (method != ZipForm.STORED && size > RATIO * packed && packed != 0xFFFF_FFFFL) {
            throw new BadPackage("PKG-RATIO", name);
        }
        if (packed == 0xFFFF_FFFFL || size == 0xFFFF_FFFFL) {
            throw headers(item);
        }
        if (method == ZipForm.STORED ? packed != size : packed > size) {
            throw new BadPackage("PKG-SIZE", name);
        }
        if (method != ZipForm.STORED) {
            throw new BadPackage("PKG-FEATURE", name);
        }
        if (item.u16(4) != ZipForm.VERSION || item.u16(6) != ZipForm.VERSION || flags != 0 || item.u16(12) != ZipForm.TIME
                || item.u16(14) != ZipForm.DATE || item.u16(34) != 0 || item.u16(36) != 0) {
            throw headers(item);
        }
    }

    private static BadPackage headers(Item item) {
        return new BadPackage("PKG-HEADERS", EntryNames.shown(item.name()));
    }
}
