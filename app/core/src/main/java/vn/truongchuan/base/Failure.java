package vn.truongchuan.base;

import java.util.List;

/**
 * Our one exception: a stable code, arguments for the sentence, and a cause for support.
 * The sentence lives in {@code failures.properties} under {@code failure.CODE}, what to do under {@code failure.CODE.fix}.
 */
public class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient List<Object> arguments;

    public Failure(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Failure(Throwable cause, String code, Object... arguments) {
        super(code, cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Stable code for support and for programs, e.g. {@code WS-LOCKED}. */
    public String code() {
        return code;
    }

    /** What the sentence names: file names, sizes, persons. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
