package vn.truongchuan.cli;

import vn.truongchuan.text.Messages;

/** Says on the command line that there is no screen to open a window on, and what can be done instead. */
public final class NoDisplay {
    private NoDisplay() {
    }

    /** Writes the sentence, then what the command line can do. */
    public static void say() {
        Console console = Console.system();
        console.err().println(Messages.open("vn/truongchuan/cli/display", Messages.VIETNAMESE, NoDisplay.class.getClassLoader())
                .text("display.none"));
        TruongChuan.run(new Console(console.err(), console.err(), console.words()));
    }
}
