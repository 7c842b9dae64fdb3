package vn.truongchuan.text;

import java.util.Locale;
import vn.truongchuan.base.Failure;

/** What a person reads of a failure: one plain sentence, one thing to do, and the code for support. */
public record FailureSentence(String code, String sentence, String remedy) {

    /** The words for a failure in a language; a failure without words of its own still shows its code. */
    public static FailureSentence of(Failure failure, Locale locale) {
        Messages messages = Messages.open("vn.truongchuan.text.failures", locale, FailureSentence.class.getClassLoader());
        Object[] arguments = failure.arguments().stream().map(a -> VisibleText.of(a.toString())).toArray();
        String key = "failure." + failure.code();
        return new FailureSentence(failure.code(), messages.text(key, arguments), messages.text(key + ".fix", arguments));
    }

    /** Sentence, remedy and code in one line, for a console. */
    public String line() {
        return sentence + " " + remedy + " [" + code + "]";
    }
}
