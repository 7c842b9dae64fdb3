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

    public BadPackage(String code, Object... arguments) {
        super(code, arguments);
    }

    private BadPackage(Throwable cause, String code, Object... arguments) {
        super(cause, code, arguments);
    }

    /** The same refusal with the package's file name before the other arguments. */
    public BadPackage in(String fileName) {
        List<Object> all = new ArrayList<>();
        all.add(fileName);
        all.addAll(arguments());
        return new BadPackage(this, code(), all.toArray());
    }
}
