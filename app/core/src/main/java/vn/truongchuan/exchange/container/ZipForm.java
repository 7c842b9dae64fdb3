package vn.truongchuan.exchange.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The one form of zip records this program writes and takes: stored, no extras, no comments, one date. */
final class ZipForm {
    static final int LOCAL = 30;
    static final int CENTRAL = 46;
    static final int END = 22;
    static final int LOCAL_MARK = 0x04034b50;
    static final int CENTRAL_MARK = 0x02014b50;
    static final int END_MARK = 0x06054b50;
    static final int ZIP64_END_MARK = 0x06064b50;
    static final int ZIP64_LOCATOR_MARK = 0x07064b50;
    static final int ZIP64_END = 56;
    static final int ZIP64_LOCATOR = 20;
    /** Version 1.0, attributes of FAT. */
    static final short VERSION = 10;
    static final short STORED = 0;
    /** 1980-01-01, 00:00. */
    static final short DATE = 0x21;
    static final short TIME = 0;

    private ZipForm() {
    }

    static ByteBuffer local(StoredEntry entry) {
        ByteBuffer b = buffer(entry.headerLength());
        b.putInt(LOCAL_MARK).putShort(VERSION).putShort((short) 0).putShort(STORED).putShort(TIME).putShort(DATE);
        sizes(b, entry);
        b.putShort(nameLength(entry)).putShort((short) 0).put(name(entry));
        return b.flip();
    }

    static ByteBuffer central(StoredEntry entry) {
        ByteBuffer b = buffer(CENTRAL + nameLength(entry));
        b.putInt(CENTRAL_MARK).putShort(VERSION).putShort(VERSION).putShort((short) 0).putShort(STORED).putShort(TIME).putShort(DATE);
        sizes(b, entry);
        b.putShort(nameLength(entry)).putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        b.putInt((int) entry.headerAt()).put(name(entry));
        return b.flip();
    }

    static ByteBuffer end(int count, long directoryAt, long directorySize) {
        ByteBuffer b = buffer(END);
        b.putInt(END_MARK).putShort((short) 0).putShort((short) 0).putShort((short) count).putShort((short) count);
        b.putInt((int) directorySize).putInt((int) directoryAt).putShort((short) 0);
        return b.flip();
    }

    private static void sizes(ByteBuffer b, StoredEntry entry) {
        b.putInt(entry.crc()).putInt((int) entry.size()).putInt((int) entry.size());
    }

    private static short nameLength(StoredEntry entry) {
        return (short) (EntryNames.TOP.length() + entry.name().length());
    }

    private static byte[] name(StoredEntry entry) {
        return (EntryNames.TOP + entry.name()).getBytes(StandardCharsets.US_ASCII);
    }

    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ByteBuffer wrap(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
