package vn.truongchuan.application;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.truongchuan.application.WrittenPaper.Reason;
import vn.truongchuan.drive.NamesOnDisk;

/** Gives a finished paper its name: the one asked for, or the next free one beside it. */
final class PaperShelf {
    private static final int MOST_NAMES = 200;
    private final PaperLedger ledger;

    PaperShelf(PaperLedger ledger) {
        this.ledger = ledger;
    }

    /** Where a paper was put and why there. */
    record Placed(Path path, Reason reason) {
    }

    Placed place(Path finished, Path wanted) throws IOException {
        try (FileChannel channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        ledger.remember(finished);
        Reason reason = Reason.AS_ASKED;
        for (int number = 1; number <= MOST_NAMES; number++) {
            Path name = number == 1 ? wanted : numbered(wanted, number);
            Reason taken = taken(name);
            if (taken == Reason.AS_ASKED && moved(finished, name)) {
                return new Placed(name, reason);
            }
            if (number == 1) {
                reason = taken == Reason.AS_ASKED ? Reason.TARGET_OPEN : taken;
            }
        }
        throw new FileSystemException(wanted.toString(), null, "no free name beside it");
    }

    /** "Báo cáo (2).docx". */
    private static Path numbered(Path wanted, int number) {
        String name = wanted.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return wanted.resolveSibling(dot < 1 ? name + " (" + number + ")"
                : name.substring(0, dot) + " (" + number + ")" + name.substring(dot));
    }

    private Reason taken(Path name) throws IOException {
        if (!Files.exists(name)) {
            return Reason.AS_ASKED;
        }
        if (!Files.isRegularFile(name)) {
            return Reason.TARGET_CHANGED;
        }
        if (openElsewhere(name) || !Files.isWritable(name)) {
            return Reason.TARGET_OPEN;
        }
        try {
            return ledger.wrote(name) ? Reason.AS_ASKED : Reason.TARGET_CHANGED;
        } catch (FileSystemException held) {
            return Reason.TARGET_OPEN;
        }
    }

    /** Word ("~$name", its first two letters may be cut) and LibreOffice (".~lock.name#") leave a file beside one they have open. */
    static boolean openElsewhere(Path name) {
        String file = name.getFileName().toString();
        return Files.exists(name.resolveSibling("~$" + file)) || Files.exists(name.resolveSibling(".~lock." + file + "#"))
                || file.length() > 2 && Files.exists(name.resolveSibling("~$" + file.substring(2)));
    }

    /** Moves in one step; false where the system refuses because the file there is held by another program. */
    private static boolean moved(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            NamesOnDisk.tryForce(to.getParent());
            return true;
        } catch (AtomicMoveNotSupportedException odd) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (FileSystemException refused) {
            if (Files.exists(to) && Files.exists(from)) {
                return false;
            }
            throw refused;
        }
    }
}
