package vn.truongchuan.store;

import java.nio.file.Path;
import java.sql.SQLException;
import vn.truongchuan.base.Failure;

/** Turns H2's error codes into our failures. */
final class DatabaseTrouble {
    private static final int GENERAL = 50000;
    private static final int IN_USE = 90020;
    private static final int DAMAGED = 90030;
    private static final int OTHER_FORMAT = 90048;
    private static final int ENCRYPTED = 90049;
    private static final int NO_FILE = 90146;
    private static final int NO_FILE_EITHER = 90013;

    private DatabaseTrouble() {
    }

    /**
     * @param opening while opening, an error without a name of its own means that the file cannot be understood
     */
    static Failure failure(SQLException trouble, Path file, boolean opening) {
        String name = file.toString();
        switch (trouble.getErrorCode()) {
            case IN_USE:
                return new Failure(trouble, "DB-IN-USE", name);
            case OTHER_FORMAT, ENCRYPTED:
                return new Failure(trouble, "DB-FORMAT", name);
            case NO_FILE, NO_FILE_EITHER:
                return new Failure(trouble, "DB-MISSING", name);
            case DAMAGED:
                return new Failure(trouble, "DB-DAMAGED", name);
            case GENERAL:
            default:
                if (Disk.full(trouble, file)) {
                    return new Failure(trouble, "WS-DISK-FULL", name);
                }
                if (mentions(trouble, "AccessDenied") || mentions(trouble, "Read-only file system")
                        || mentions(trouble, "read only") || mentions(trouble, "Permission denied")) {
                    return new Failure(trouble, "WS-READ-ONLY", name);
                }
                return opening ? new Failure(trouble, "DB-DAMAGED", name)
                        : new Failure(trouble, "DB-ERROR", name, Integer.toString(trouble.getErrorCode()));
        }
    }

    private static boolean mentions(Throwable trouble, String words) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (String.valueOf(t).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
