package vn.truongchuan.exchange.container;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.base.Failure;

/**
 * A package that is not taken: a stable code and what the sentence names.
 * Thrown while reading; outside it is a value ({@code Verification.Refused}). Argument 0 of every sentence is the file's name.
 */
public final class BadPackage extends Failure {
    private static final long serialVersionUID = 1L;
    private final boolean named;

    public BadPackage(String code, Object... arguments) {
        super(code, arguments);
        named = false;
    }

    private BadPackage(Throwable cause, String code, Object... arguments) {
        super(cause, code, arguments);
        named = true;
    }

    /** The same refusal with the package's file name before the other arguments; itself where it has one already. */
    public BadPackage in(String fileName) {
        if (named) {
            return this;
        }
        List<Object> all = new ArrayList<>();
        all.add(fileName);
        all.addAll(arguments());
        return new BadPackage(this, code(), all.toArray());
    }
}
