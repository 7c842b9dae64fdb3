package vn.truongchuan.desktop.screen.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.truongchuan.domain.data.VietnameseNumber;

/** Sizes of files as people read them: "812 KB", "3,4 MB". */
final class Sizes {
    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;

    private Sizes() {
    }

    static String of(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < MEGA ? (bytes + KILO / 2) / KILO + " KB"
                : VietnameseNumber.show(new BigDecimal(bytes).divide(new BigDecimal(MEGA), 1, RoundingMode.HALF_UP)) + " MB";
    }

    /** Of a stored number; nothing where none is stored. */
    static String of(String stored) {
        return stored.matches("\\d{1,15}") ? of(Long.parseLong(stored)) : "";
    }
}
