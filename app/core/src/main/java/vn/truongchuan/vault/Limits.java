package vn.truongchuan.vault;

import java.time.Duration;

/**
 * How much the vault takes.
 *
 * @param large bytes above which a file is marked LARGE
 * @param largest bytes above which a file is refused
 * @param reserve bytes that stay free on the disk
 * @param trashKept how long removed content can be taken back
 */
public record Limits(long large, long largest, long reserve, Duration trashKept) {
    private static final long MEBIBYTE = 1L << 20;
    public static final Limits USUAL = new Limits(500 * MEBIBYTE, 2048 * MEBIBYTE, 200 * MEBIBYTE, Duration.ofDays(30));
}
