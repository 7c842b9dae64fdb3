package vn.truongchuan.base;

import java.util.regex.Pattern;

/** SHA-256 of a file's content as 64 lower-case hexadecimal digits; the name of that content in the vault. */
public record FileDigest(String hex) implements Comparable<FileDigest> {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public FileDigest {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
        }
    }

    public static FileDigest parse(String hex) {
        return new FileDigest(hex);
    }

    @Override
    public int compareTo(FileDigest other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
