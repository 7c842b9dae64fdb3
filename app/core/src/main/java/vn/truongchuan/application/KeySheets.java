package vn.truongchuan.application;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import vn.truongchuan.base.Failure;
import vn.truongchuan.documents.KeySheet;
import vn.truongchuan.exchange.sign.Fingerprint;

/** Writes the sheet that others compare a workspace's signature with. */
public final class KeySheets {
    private KeySheets() {
    }

    /**
     * Writes the sheet of the workspace's key, which is made now where there is none.
     *
     * @param who signs with it
     * @param target a Word file; one that lies there is replaced, never left half
     * @return what stands on it
     */
    public static Fingerprint write(Workspace workspace, String who, LocalDate day, Path target) {
        Fingerprint fingerprint = workspace.keys().need().open().fingerprint();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                new KeySheet(workspace.current().school().name(), who, fingerprint.text(), day).write(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return fingerprint;
        } catch (IOException broken) {
            throw new Failure(broken, "PAPER-NOT-WRITTEN", target.toString());
        }
    }
}
