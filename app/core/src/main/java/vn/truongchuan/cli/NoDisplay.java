package vn.truongchuan.cli;

import java.util.Locale;
import vn.truongchuan.text.Messages;

/** Says on the command line that there is no screen to open a window on, and what can be done instead. */
public final class NoDisplay {
    private NoDisplay() {
    }

    /** Writes the sentence in the language of the PC. */
    public static void say(Locale locale) {
        System.err.println(Messages.open("vn/truongchuan/cli/display", locale, NoDisplay.class.getClassLoader()).text("display.none"));
    }
}
