package vn.truongchuan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.truongchuan.text.Messages;

/** Where commands print: UTF-8 whatever the platform's default, words from the bundle {@code cli}. */
public record Console(PrintStream out, PrintStream err, Messages words) {

    /** The process's own streams. */
    public static Console system() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), vietnamese());
    }

    /** Words of the command line; Vietnamese, as its users are. */
    public static Messages vietnamese() {
        return Messages.open("vn.truongchuan.text.cli", Messages.VIETNAMESE, Console.class.getClassLoader());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Prints one line of the bundle. */
    public void say(String key, Object... arguments) {
        out.println(words.text(key, arguments));
    }

    /** Prints one line as it is. */
    public void line(String text) {
        out.println(text);
    }
}
