package vn.truongchuan.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.StoredEntry;

/** The sums a package is proved by. */
final class Sha256 {
    private Sha256() {
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static FileDigest of(byte[] bytes) {
        return of(digestOf(bytes));
    }

    private static MessageDigest digestOf(byte[] bytes) {
        MessageDigest digest = digest();
        digest.update(bytes);
        return digest;
    }

    /** What has been summed so far; the digest begins anew. */
    static FileDigest of(MessageDigest digest) {
        return new FileDigest(HexFormat.of().formatHex(digest.digest()));
    }

    /** The zip's own sum; other programs look at it. */
    static void checkCrc(StoredEntry entry, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if ((int) crc.getValue() != entry.crc()) {
            throw new BadPackage("PKG-HASH", entry.name());
        }
    }
}
