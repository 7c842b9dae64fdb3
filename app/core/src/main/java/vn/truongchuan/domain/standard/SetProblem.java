package vn.truongchuan.domain.standard;

import java.util.List;

/**
 * One thing that is wrong with a standard-set file, or worth a look.
 *
 * @param code stable word, e.g. SET-NUMBERING; its sentence is {@code problem.CODE} in {@code standards.properties}
 * @param path where in the file, e.g. {@code $.standards[0].criteria[2].number}
 * @param arguments what the sentence names, in order
 * @param advice whether the set can be used all the same
 */
public record SetProblem(String code, String path, List<String> arguments, boolean advice) {

    public SetProblem {
        arguments = List.copyOf(arguments);
    }

    public static SetProblem wrong(String code, String path, Object... arguments) {
        return new SetProblem(code, path, texts(arguments), false);
    }

    public static SetProblem advice(String code, String path, Object... arguments) {
        return new SetProblem(code, path, texts(arguments), true);
    }

    private static List<String> texts(Object... arguments) {
        return List.of(arguments).stream().map(String::valueOf).toList();
    }
}
