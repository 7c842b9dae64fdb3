package vn.truongchuan.desktop.text;

import java.util.Locale;
import vn.truongchuan.base.Failure;
import vn.truongchuan.text.FailureSentence;
import vn.truongchuan.text.Messages;

/** Opens the desktop's bundles in one language: one for the shell, one for the kit, one for each screen. */
public final class Texts {
    private static final String DESKTOP = "vn/truongchuan/desktop/";
    private final Locale locale;
    private final Messages shell;
    private final Messages kit;

    public Texts(Locale locale) {
        this.locale = locale;
        this.shell = open(DESKTOP + "shell/shell");
        this.kit = open(DESKTOP + "kit/kit");
    }

    private Messages open(String name) {
        return Messages.open(name, locale, Texts.class.getClassLoader());
    }

    public Locale locale() {
        return locale;
    }

    public Messages shell() {
        return shell;
    }

    /** Words of the reusable controls. */
    public Messages kit() {
        return kit;
    }

    /** Words of one screen: {@code vn/truongchuan/desktop/screen/ID.properties}. */
    public Messages screen(String id) {
        return open(DESKTOP + "screen/" + id);
    }

    /** Words that the command line and the documents use too: {@code vn/truongchuan/text/NAME.properties}. */
    public Messages core(String name) {
        return open("vn/truongchuan/text/" + name);
    }

    /** What happened, in one plain sentence. */
    public String sentence(Failure failure) {
        return FailureSentence.of(failure, locale).sentence();
    }

    /** What the user can do about it. */
    public String remedy(Failure failure) {
        return FailureSentence.of(failure, locale).remedy();
    }
}
