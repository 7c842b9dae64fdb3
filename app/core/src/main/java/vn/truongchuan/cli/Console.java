package vn.truongchuan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.text.Messages;

/** Where commands print: UTF-8 whatever the platform's default, words from the bundle {@code cli}. */
public record Console(PrintStream out, PrintStream err, Messages words, WorkspaceKeys keys) {

    public Console(PrintStream out, PrintStream err, Messages words) {
        this(out, err, words, new WorkspaceKeys());
    }


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

    /** Opens a workspace, with its password where it is protected. */
    Workspace open(Path folder) {
        return keys.with(words, unlocking -> Workspace.open(folder, unlocking));
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
