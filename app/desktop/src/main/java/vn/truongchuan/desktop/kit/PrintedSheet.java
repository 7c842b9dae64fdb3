package vn.truongchuan.desktop.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.truongchuan.base.Failure;
import vn.truongchuan.text.Messages;

/** Opens a new recovery sheet to be printed and offers to delete its file, which opens the workspace for whoever reads it. */
public final class PrintedSheet {
    private final Dialogs dialogs;
    private final Messages words;

    /**
     * @param words of the kit
     */
    public PrintedSheet(Dialogs dialogs, Messages words) {
        this.dialogs = dialogs;
        this.words = words;
    }

    public void offer(Path file) {
        try {
            Outside.open(file);
        } catch (Failure noBrowser) {
            dialogs.failure(noBrowser);
        }
        if (dialogs.ask(words.text("sheet.title"), words.text("sheet.words", file.toString()), words.text("sheet.delete"),
                words.text("sheet.keep"))) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException held) {
                dialogs.failure(new Failure(held, "WS-DELETE", file.toString()));
            }
        }
    }
}
