package vn.truongchuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
                thrown.printStackTrace(out);
            }
            return line + " " + words.text("unexpected.log", log);
        } catch (IOException noPlaceForIt) {
            return line;
        }
    }
}
