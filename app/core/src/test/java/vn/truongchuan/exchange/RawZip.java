package vn.truongchuan.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** A zip whose every field a test can set, written by other code than the program's own. */
final class RawZip {
    final List<Item> items = new ArrayList<>();
    byte[] before = {};
    byte[] betweenDirectoryAndEnd = {};
    byte[] after = {};
    byte[] comment = {};
    /** Changes the end record, little-endian. */
    Consumer<ByteBuffer> end = b -> { };

    /** One entry; the fields of the local and of the central record can differ. */
    static final class Item {
        byte[] name;
        byte[] localName;
        byte[] body;
        /** -1: where it really is. */
        long offset = -1;
        /** Whether a local record and body are written at all. */
        boolean local = true;
        /** Changes both records, each from its "version needed" on: version, flags, method, time, date, crc, packed, size. */
        Consumer<ByteBuffer> both = b -> { };
        /** Changes the local record, from its mark on. */
        Consumer<ByteBuffer> localOnly = b -> { };
        /** Changes the central record, from its mark on. */
        Consumer<ByteBuffer> centralOnly = b -> { };

        void flags(int flags) {
            both = both.andThen(b -> b.putShort(2, (short) flags));
        }

        void method(int method) {
            both = both.andThen(b -> b.putShort(4, (short) method));
        }

        void sizes(long packed, long size) {
            both = both.andThen(b -> b.putInt(14, (int) packed).putInt(18, (int) size));
        }
    }

    Item add(String name, byte[] body) {
        return add(name.getBytes(StandardCharsets.UTF_8), body);
    }

    Item add(byte[] name, byte[] body) {
        Item item = new Item();
        item.name = name;
        item.localName = name;
        item.body = body;
        items.add(item);
        return item;
    }

    Item item(String name) {
        return items.stream().filter(i -> new String(i.name, StandardCharsets.UTF_8).equals("tdg/" + name)).findFirst().orElseThrow();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        long[] offsets = new long[items.size()];
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            offsets[i] = item.offset >= 0 ? item.offset : out.size();
            if (item.local) {
                ByteBuffer local = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x04034b50);
                common(item, local, 4);
                local.putShort(26, (short) item.localName.length);
                item.localOnly.accept(local);
                out.writeBytes(local.array());
                out.writeBytes(item.localName);
                out.writeBytes(item.body);
            }
        }
        int directory = out.size();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            ByteBuffer central = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x02014b50).putShort(4, (short) 10);
            common(item, central, 6);
            central.putShort(28, (short) item.name.length).putInt(42, (int) offsets[i]);
            item.centralOnly.accept(central);
            out.writeBytes(central.array());
            out.writeBytes(item.name);
        }
        int size = out.size() - directory;
        out.writeBytes(betweenDirectoryAndEnd);
        ByteBuffer record = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x06054b50);
        record.putShort(8, (short) items.size()).putShort(10, (short) items.size()).putInt(12, size).putInt(16, directory);
        record.putShort(20, (short) comment.length);
        end.accept(record);
        out.writeBytes(record.array());
        out.writeBytes(comment);
        out.writeBytes(after);
        return out.toByteArray();
    }

    private static void common(Item item, ByteBuffer record, int at) {
        CRC32 crc = new CRC32();
        crc.update(item.body);
        ByteBuffer fields = record.slice(at, record.capacity() - at).order(ByteOrder.LITTLE_ENDIAN);
        fields.putShort(0, (short) 10).putShort(8, (short) 0x21).putInt(10, (int) crc.getValue());
        fields.putInt(14, item.body.length).putInt(18, item.body.length);
        item.both.accept(fields);
    }
}
