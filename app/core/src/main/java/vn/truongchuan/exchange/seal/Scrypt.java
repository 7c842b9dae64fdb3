package vn.truongchuan.exchange.seal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes a key from a password so that guessing costs memory and time.
 * Basis: RFC 7914.
 */
final class Scrypt {
    private Scrypt() {
    }

    /**
     * Derives a key.
     *
     * @param n cost, a power of two above 1; takes 128 · n · r bytes of memory
     */
    static byte[] derive(byte[] password, byte[] salt, int n, int r, int p, int length) {
        if (n < 2 || Integer.bitCount(n) != 1 || (long) n * r * 32 > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("scrypt cost " + n);
        }
        byte[] blocks = pbkdf2(password, salt, p * 128 * r);
        int[] words = new int[p * 32 * r];
        ByteBuffer.wrap(blocks).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
        int[] memory = new int[n * 32 * r];
        for (int i = 0; i < p; i++) {
            mix(words, i * 32 * r, memory, n, r);
        }
        ByteBuffer mixed = ByteBuffer.allocate(blocks.length).order(ByteOrder.LITTLE_ENDIAN);
        mixed.asIntBuffer().put(words);
        return pbkdf2(password, mixed.array(), length);
    }

    /** scryptROMix. */
    private static void mix(int[] words, int at, int[] memory, int n, int r) {
        int size = 32 * r;
        int[] x = new int[size];
        int[] y = new int[size];
        int[] block = new int[16];
        System.arraycopy(words, at, x, 0, size);
        for (int i = 0; i < n; i++) {
            System.arraycopy(x, 0, memory, i * size, size);
            blockMix(x, y, block, r);
        }
        for (int i = 0; i < n; i++) {
            int from = (x[size - 16] & n - 1) * size;
            for (int k = 0; k < size; k++) {
                x[k] ^= memory[from + k];
            }
            blockMix(x, y, block, r);
        }
        System.arraycopy(x, 0, words, at, size);
    }

    /** scryptBlockMix, back into the same array. */
    private static void blockMix(int[] b, int[] y, int[] x, int r) {
        System.arraycopy(b, (2 * r - 1) * 16, x, 0, 16);
        for (int i = 0; i < 2 * r; i++) {
            for (int k = 0; k < 16; k++) {
                x[k] ^= b[i * 16 + k];
            }
            salsa(x);
            System.arraycopy(x, 0, y, (i / 2 + (i & 1) * r) * 16, 16);
        }
        System.arraycopy(y, 0, b, 0, b.length);
    }

    /** Salsa20/8. */
    private static void salsa(int[] b) {
        int[] x = b.clone();
        for (int round = 0; round < 8; round += 2) {
            quarter(x, 0, 4, 8, 12);
            quarter(x, 5, 9, 13, 1);
            quarter(x, 10, 14, 2, 6);
            quarter(x, 15, 3, 7, 11);
            quarter(x, 0, 1, 2, 3);
            quarter(x, 5, 6, 7, 4);
            quarter(x, 10, 11, 8, 9);
            quarter(x, 15, 12, 13, 14);
        }
        for (int k = 0; k < 16; k++) {
            b[k] += x[k];
        }
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }

    /** PBKDF2-HMAC-SHA256 with one round; by hand because the JDK's takes characters and refuses an empty password. */
    private static byte[] pbkdf2(byte[] password, byte[] salt, int length) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password.length == 0 ? new byte[1] : password, "HmacSHA256"));
            ByteBuffer out = ByteBuffer.allocate((length + 31) / 32 * 32);
            for (int i = 1; out.hasRemaining(); i++) {
                mac.update(salt);
                mac.update(ByteBuffer.allocate(4).putInt(0, i).array());
                out.put(mac.doFinal());
            }
            return java.util.Arrays.copyOf(out.array(), length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
