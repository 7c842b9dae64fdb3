package vn.truongchuan.exchange;

import java.util.Arrays;
import java.util.Random;

/** Random damage to bytes: flips, runs, cuts, copies, exchanges and numbers at the edge. */
public final class Mutation {
    private static final byte[][] EDGES = {{0, 0}, {-1, -1}, {0, 0, 0, 0}, {-1, -1, -1, -1}, {-1, -1, -1, 127}, {0, 0, 0, -128},
        {1, 0, 0, 0}, {'P', 'K', 1, 2}, {'P', 'K', 3, 4}, {'P', 'K', 5, 6}, {'P', 'K', 6, 6}, {'\n'}, {'"'}, {'{'}, {'['}, {'.', '.', '/'}};

    private Mutation() {
    }

    /** The bytes with one to five injuries. */
    public static byte[] of(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int injuries = 1 + random.nextInt(5);
        for (int i = 0; i < injuries && bytes.length > 8; i++) {
            bytes = injure(bytes, random);
        }
        return bytes;
    }

    private static byte[] injure(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(64, bytes.length - at));
        switch (random.nextInt(8)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> {
                byte[] edge = EDGES[random.nextInt(EDGES.length)];
                System.arraycopy(edge, 0, bytes, at, Math.min(edge.length, bytes.length - at));
            }
            case 3 -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
            case 4 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 5 -> {
                int from = random.nextInt(bytes.length - length + 1);
                System.arraycopy(bytes, from, bytes, at, length);
            }
            case 6 -> {
                return spliced(bytes, at, at + length, new byte[0]);
            }
            default -> {
                return spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + with.length);
        System.arraycopy(with, 0, result, from, with.length);
        System.arraycopy(bytes, to, result, from + with.length, bytes.length - to);
        return result;
    }
}
