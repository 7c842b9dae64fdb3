package vn.truongchuan.regulation;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.domain.standard.SetProblem;

/** Collects what is wrong with one file, up to a bound. */
final class Problems {
    private static final int MOST = 200;
    private final List<SetProblem> found = new ArrayList<>();

    void wrong(String code, String path, Object... arguments) {
        add(SetProblem.wrong(code, path, arguments));
    }

    void advice(String code, String path, Object... arguments) {
        add(SetProblem.advice(code, path, arguments));
    }

    /** Reports unless the condition holds. */
    void require(boolean holds, String code, String path, Object... arguments) {
        if (!holds) {
            wrong(code, path, arguments);
        }
    }

    private void add(SetProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    boolean anyWrong() {
        return found.stream().anyMatch(p -> !p.advice());
    }

    /** What is wrong first, then the advice. */
    List<SetProblem> all() {
        List<SetProblem> sorted = new ArrayList<>(found.stream().filter(p -> !p.advice()).toList());
        found.stream().filter(SetProblem::advice).forEach(sorted::add);
        return List.copyOf(sorted);
    }
}
