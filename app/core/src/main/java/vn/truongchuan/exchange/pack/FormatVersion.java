package vn.truongchuan.exchange.pack;

import java.util.List;

/**
 * Version of a package's form: a reader takes every minor version of its own major, and nothing it is told it must understand
 * and does not.
 *
 * @param mustUnderstand names of features without which the package would be misread
 */
public record FormatVersion(int major, int minor, List<String> mustUnderstand) {
    public static final FormatVersion CURRENT = new FormatVersion(1, 0, List.of());

    public FormatVersion {
        mustUnderstand = List.copyOf(mustUnderstand);
    }

    /** Whether this program can read it. */
    public boolean readable() {
        return major == CURRENT.major && mustUnderstand.isEmpty();
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
