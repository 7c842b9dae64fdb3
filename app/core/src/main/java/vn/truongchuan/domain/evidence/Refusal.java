package vn.truongchuan.domain.evidence;

import java.util.List;

/**
 * Why a file is not taken.
 *
 * @param code stable; its sentence is {@code failure.CODE} in {@code failures.properties}
 * @param arguments what the sentence names: file name first
 */
public record Refusal(String code, List<String> arguments) {
    public static final String PROGRAM = "EV-EXEC";
    public static final String EMPTY = "EV-EMPTY";
    public static final String SIZE = "EV-SIZE";
    public static final String KIND = "EV-KIND";
    public static final String CLOUD = "EV-CLOUD";
    public static final String CHANGING = "EV-CHANGING";
    public static final String UNREADABLE = "EV-READ";
    public static final String OPEN_ELSEWHERE = "EV-BUSY";
    public static final String SPACE = "EV-SPACE";
    public static final String STORE = "EV-STORE";
    public static final String VANISHED = "EV-AV";
    public static final String SKIPPED = "EV-SKIP";

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String code, String... arguments) {
        return new Refusal(code, List.of(arguments));
    }
}
