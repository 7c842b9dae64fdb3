package vn.truongchuan.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Section A of the bad inputs: the container. */
final class BadContainers {
    private static final byte[] BODY = PackageKit.bytes("hostile");

    private BadContainers() {
    }

    static Stream<Bad> all() {
        List<Bad> all = new ArrayList<>();
        names(all);
        doubles(all);
        sizes(all);
        features(all);
        edges(all);
        zip64(all);
        return all.stream();
    }

    private static void names(List<Bad> all) {
        for (String path : List.of("1 ../../evil.txt", "1 tdg/../../evil.txt", "2 ..\\..\\evil.txt", "2 tdg/data/ev/..\\x", "3 /etc/x",
                "4 C:\\x", "4 C:x", "4 \\\\srv\\s\\x", "4 \\\\?\\UNC\\srv\\x", "4 \\\\.\\PhysicalDrive0", "5 ~/x", "5 ~root/x",
                "5 %HomeDrive%\\x", "6 tdg/a\0txt")) {
            all.add(Bad.zip(path.replace('\0', '0'), "PKG-PATH", z -> z.add(path.substring(2), BODY)));
        }
        all.add(Bad.zip("7 a name that is not UTF-8", "PKG-NAME", z -> z.add(new byte[] {'t', 'd', 'g', '/', (byte) 0xff, (byte) 0xfe},
                BODY).flags(0x800)));
        all.add(Bad.zip("8 a name of 3,000 characters", "PKG-NAME", z -> z.add("tdg/" + "a".repeat(3000), BODY)));
        all.add(Bad.zip("8 a name of 65,535 characters", "PKG-NAME", z -> z.add("a".repeat(65535), BODY)));
        for (String name : List.of("tdg/data/ev/readme.txt", "tdg/run.exe", "tdg/data/../x", "run.exe", "tdg/autorun.inf", "tdg/",
                "tdg/data/ev/ab/" + "0".repeat(64), "tdg/data/EV/00/" + "0".repeat(64), "data/package.json", "tdg/./bagit.txt")) {
            all.add(Bad.zip("9 a name that is not on the list: " + name, "PKG-EXTRA", z -> z.add(name, BODY)));
        }
    }

    private static void doubles(List<Bad> all) {
        all.add(Bad.zip("10 two entries of one name", "PKG-DUP", z -> z.add("tdg/data/package.json", BODY)));
        all.add(Bad.zip("11 names that differ in case", "PKG-DUP", z -> {
            z.add("tdg/A.txt", BODY);
            z.add("tdg/a.txt", BODY);
        }));
        all.add(Bad.zip("11 a fixed name in capitals", "PKG-DUP", z -> z.add("tdg/BAGIT.TXT", BODY)));
        all.add(Bad.zip("12 names that differ in composition", "PKG-DUP", z -> {
            z.add("tdg/\u1ebf.txt", BODY);
            z.add("tdg/e\u0302\u0301.txt", BODY);
        }));
        all.add(Bad.zip("13 another name in the local header", "PKG-HEADERS",
                z -> z.item("data/package.json").localName = PackageKit.bytes("tdg/data/packaga.json")));
        all.add(Bad.zip("14 two records, one body", "PKG-OVERLAP", z -> {
            RawZip.Item last = z.items.get(z.items.size() - 1);
            last.local = false;
            last.offset = 0;
        }));
        all.add(Bad.zip("14 twenty records over one body", "PKG-OVERLAP", z -> {
            RawZip.Item body = z.add("tdg/data/ev/fe/fe" + "0".repeat(62), new byte[1 << 20]);
            for (int i = 0; i < 20; i++) {
                RawZip.Item quoting = z.add("tdg/data/ev/ff/ff" + String.format("%062d", i), body.body);
                quoting.local = false;
                quoting.offset = 5000 + i;
            }
        }));
        all.add(Bad.zip("14 a body that reaches into the directory", "PKG-OVERLAP", z -> {
            RawZip.Item last = z.items.get(z.items.size() - 1);
            last.sizes(last.body.length + 40, last.body.length + 40);
        }));
        all.add(Bad.zip("14 a gap between two entries", "PKG-HEADERS", z -> {
            RawZip.Item last = z.items.get(z.items.size() - 1);
            last.sizes(last.body.length - 3, last.body.length - 3);
        }));
        all.add(Bad.zip("27 two entries exchanged", "PKG-HEADERS", z -> java.util.Collections.swap(z.items, z.items.size() - 2,
                z.items.size() - 1)));
    }

    private static void sizes(List<Bad> all) {
        all.add(Bad.zip("15 a bomb", "PKG-RATIO", z -> {
            RawZip.Item item = z.add("tdg/data/ev/ff/ff" + "0".repeat(62), new byte[100_000]);
            item.method(8);
            item.sizes(100_000, 100_000_000);
        }));
        all.add(Bad.zip("15 anything packed", "PKG-FEATURE", z -> {
            RawZip.Item item = z.item("data/self-assessment.json");
            item.method(8);
            item.sizes(item.body.length, item.body.length * 3L);
        }));
        all.add(Bad.zip("16 a size that lies, stored", "PKG-SIZE", z -> {
            RawZip.Item item = z.add("tdg/data/ev/ff/ff" + "0".repeat(62), new byte[100_000]);
            item.sizes(100_000, 10);
        }));
        all.add(Bad.zip("16 a size that lies, packed", "PKG-SIZE", z -> {
            RawZip.Item item = z.add("tdg/data/ev/ff/ff" + "0".repeat(62), new byte[100_000]);
            item.method(8);
            item.sizes(100_000, 10);
        }));
        all.add(Bad.zip("16 a tag file of 64 KiB", "PKG-SIZE", z -> z.item("bag-info.txt").body = new byte[64 << 10]));
        all.add(new Bad("17 70,000 entries", "PKG-COUNT", kit -> many(70_000)));
        all.add(new Bad("17 20,001 entries", "PKG-COUNT", kit -> many(20_001)));
    }

    /** A zip of that many entries as the JDK writes it, with zip64 where it needs that. */
    private static byte[] many(int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
            zip.setMethod(java.util.zip.ZipOutputStream.STORED);
            for (int i = 0; i < count; i++) {
                java.util.zip.ZipEntry entry = new java.util.zip.ZipEntry(i == 0 ? "tdg/bagit.txt" : "tdg/" + i);
                entry.setSize(0);
                entry.setCrc(0);
                zip.putNextEntry(entry);
            }
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void features(List<Bad> all) {
        all.add(Bad.zip("19 a symbolic link", "PKG-EXTRA", z -> z.item("data/package.json").centralOnly =
                b -> b.putShort(4, (short) 0x031e).putInt(38, 0120777 << 16)));
        all.add(Bad.zip("20 an encrypted entry", "PKG-FEATURE", z -> z.item("data/package.json").flags(1)));
        all.add(Bad.zip("20 a data descriptor", "PKG-FEATURE", z -> z.item("data/package.json").flags(8)));
        all.add(Bad.zip("27 a flag nobody knows", "PKG-HEADERS", z -> z.item("data/package.json").flags(0x400)));
        all.add(Bad.zip("27 another date", "PKG-HEADERS", z -> z.item("data/package.json").both = b -> b.putShort(8, (short) 0x5821)));
        all.add(Bad.zip("27 an extra field", "PKG-HEADERS", z -> z.item("data/package.json").centralOnly = b -> b.putShort(30, (short) 4)));
        all.add(Bad.zip("27 a checksum only in the directory", "PKG-HEADERS",
                z -> z.item("data/package.json").centralOnly = b -> b.putInt(16, 7)));
        all.add(Bad.zip("27 a checksum that is wrong in both places", "PKG-HASH",
                z -> z.item("data/package.json").both = b -> b.putInt(10, 7)));
        all.add(Bad.zip("26 a flipped bit in an evidence", "PKG-HASH", z -> z.items.get(z.items.size() - 1).body[3] ^= 4));
    }

    private static void edges(List<Bad> all) {
        all.add(new Bad("21 the last 10 bytes missing", "PKG-TRUNC", kit -> cut(kit, 10)));
        all.add(new Bad("21 the whole directory missing", "PKG-TRUNC", kit -> cut(kit, 1200)));
        all.add(new Bad("22 cut right after a zip in an evidence", "PKG-TRUNC", BadContainers::cutAfterInnerZip));
        all.add(new Bad("23 an empty file", "PKG-EMPTY", kit -> new byte[0]));
        all.add(new Bad("24 a Word file", "PKG-NOTOURS", kit -> {
            RawZip word = new RawZip();
            word.add("[Content_Types].xml", BODY);
            word.add("word/document.xml", BODY);
            return word.bytes();
        }));
        all.add(new Bad("24 a picture", "PKG-NOTOURS", kit -> new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16}));
        all.add(new Bad("24 a text", "PKG-NOTOURS", kit -> PackageKit.bytes("Kính gửi Phòng Giáo dục")));
        all.add(new Bad("24 one byte", "PKG-NOTOURS", kit -> new byte[] {'x'}));
        all.add(Bad.zip("25 a program before the zip", "PKG-HEADERS", z -> z.before = PackageKit.bytes("MZ program")));
        all.add(new Bad("25 a program before the zip, offsets moved", "PKG-HEADERS", kit -> {
            byte[] zip = kit.zip().bytes();
            byte[] all2 = Arrays.copyOf(PackageKit.bytes("MZ program"), 10 + zip.length);
            System.arraycopy(zip, 0, all2, 10, zip.length);
            return all2;
        }));
        all.add(Bad.zip("25 bytes after the zip", "PKG-HEADERS", z -> z.after = PackageKit.bytes("tail")));
        all.add(Bad.zip("25 a comment", "PKG-HEADERS", z -> z.comment = PackageKit.bytes("hello")));
    }

    private static byte[] cut(PackageKit kit, int bytes) {
        byte[] all = kit.zip().bytes();
        return Arrays.copyOf(all, all.length - bytes);
    }

    private static byte[] cutAfterInnerZip(PackageKit kit) {
        RawZip inner = new RawZip();
        inner.add("a.txt", BODY);
        RawZip zip = kit.zip();
        byte[] innerBytes = inner.bytes();
        zip.add("tdg/data/ev/ff/ff" + "0".repeat(62), innerBytes);
        byte[] all = zip.bytes();
        byte[] mark = Arrays.copyOfRange(innerBytes, innerBytes.length - 22, innerBytes.length);
        for (int i = 0; i + 22 <= all.length; i++) {
            if (Arrays.equals(all, i, i + 22, mark, 0, 22)) {
                return Arrays.copyOf(all, i + 22);
            }
        }
        throw new IllegalStateException("the inner zip is not there");
    }

    private static void zip64(List<Bad> all) {
        byte[] locator = ByteBuffer.allocate(76).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x06064b50).putLong(4, 44).putLong(32, 5)
                .putInt(56, 0x07064b50).putInt(72, 1).array();
        all.add(Bad.zip("28 zip64 records in a small file", "PKG-HEADERS", z -> z.betweenDirectoryAndEnd = locator));
        all.add(Bad.zip("28 zip64 marks", "PKG-HEADERS", z -> z.end = b -> b.putInt(12, -1).putInt(16, -1)));
        all.add(Bad.zip("28 sizes of 2^32 - 1", "PKG-HEADERS", z -> z.items.get(z.items.size() - 1).sizes(-1, -1)));
        all.add(Bad.zip("28 wrong disk numbers", "PKG-HEADERS", z -> z.end = b -> b.putShort(4, (short) 3)));
        all.add(Bad.zip("28 other counts for this disk and all", "PKG-HEADERS", z -> z.end = b -> b.putShort(8, (short) 1)));
        all.add(Bad.zip("28 fewer entries than there are", "PKG-HEADERS",
                z -> z.end = b -> b.putShort(8, (short) 2).putShort(10, (short) 2)));
        all.add(Bad.zip("28 a directory elsewhere", "PKG-HEADERS", z -> z.end = b -> b.putInt(16, 100)));
        all.add(Bad.zip("28 another disk in the directory", "PKG-HEADERS",
                z -> z.item("data/package.json").centralOnly = b -> b.putShort(34, (short) 1)));
        all.add(new Bad("17 a count of 2,000,000 in zip64", "PKG-COUNT", kit -> {
            RawZip zip = kit.zip();
            int directoryEnd = zip.bytes().length - 22;
            zip.betweenDirectoryAndEnd = ByteBuffer.wrap(locator.clone()).order(ByteOrder.LITTLE_ENDIAN).putLong(32, 2_000_000)
                    .putLong(64, directoryEnd).array();
            zip.end = b -> b.putShort(8, (short) -1).putShort(10, (short) -1);
            return zip.bytes();
        }));
    }
}
