package vn.truongchuan.exchange;

import java.util.List;

/**
 * Why a self-assessment file cannot be read; sentence and remedy stand under {@code failure.CODE}.
 *
 * @param code one of the constants, e.g. JSON-NEWER
 * @param arguments where and what: address of the field, value
 */
public record JsonProblem(String code, List<String> arguments) {
    /** No JSON, not UTF-8, cut off. */
    public static final String SYNTAX = "JSON-SYNTAX";
    /** Larger, deeper or longer than any self-assessment. */
    public static final String LIMIT = "JSON-LIMIT";
    /** The same name twice in one object. */
    public static final String DUPLICATE = "JSON-DUPLICATE";
    /** JSON, but not a self-assessment file. */
    public static final String FORMAT = "JSON-FORMAT";
    /** Written by a newer program in a form this one does not know. */
    public static final String NEWER = "JSON-NEWER";
    /** Cycle id, standard set or school year are missing or malformed. */
    public static final String CYCLE = "JSON-CYCLE";
    /** Another standard set, school year or cycle than the open workspace. */
    public static final String OTHER_CYCLE = "JSON-OTHER-CYCLE";
    /** A thing of unknown kind or with an id its kind cannot have. */
    public static final String ENTITY = "JSON-ENTITY";
    /** The same thing twice. */
    public static final String TWICE = "JSON-TWICE";
    /** A part is missing, of the wrong type or not known in this version. */
    public static final String SHAPE = "JSON-SHAPE";
    /** Not a version "replica@number". */
    public static final String DOT = "JSON-DOT";
    /** Not a moment "2024-05-31T02:15:00Z". */
    public static final String TIME = "JSON-TIME";
    /** A text that is too long, not composed (NFC) or has characters that cannot be stored. */
    public static final String TEXT = "JSON-TEXT";

    public static final List<String> CODES = List.of(SYNTAX, LIMIT, DUPLICATE, FORMAT, NEWER, CYCLE, OTHER_CYCLE, ENTITY, TWICE, SHAPE,
            DOT, TIME, TEXT);

    public JsonProblem {
        arguments = List.copyOf(arguments);
    }

    public static JsonProblem of(String code, String... arguments) {
        return new JsonProblem(code, List.of(arguments));
    }
}
