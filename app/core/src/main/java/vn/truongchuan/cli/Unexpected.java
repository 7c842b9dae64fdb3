package vn.truongchuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import vn.truongchuan.base.Failure;
import vn.truongchuan.text.FailureSentence;
import vn.truongchuan.text.Messages;

/** What nobody foresaw: one sentence with a code for the person at the keyboard, the details in a file for support. */
final class Unexpected {
    private Unexpected() {
    }

    static String sentence(Exception thrown, Messages words) {
        String line = FailureSentence.of(new Failure(thrown, "PROGRAM-ERROR"), Messages.VIETNAMESE).line();
        try {
            Path log = Files.createTempFile("truong-chuan-", ".log");
            LogRecord details = new LogRecord(Level.SEVERE, "PROGRAM-ERROR");
            details.setThrown(thrown);
            Files.writeString(log, new SimpleFormatter().format(details));
            return line + " " + words.text("unexpected.log", log);
        } catch (IOException noPlaceForIt) {
            return line;
        }
    }
}
