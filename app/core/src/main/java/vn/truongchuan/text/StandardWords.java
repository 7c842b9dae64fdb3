package vn.truongchuan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.truongchuan.domain.standard.SetProblem;
import vn.truongchuan.domain.standard.StandardSet;

/** What people read about standard sets and about what is wrong with a standard-set file. */
public final class StandardWords {
    private final Messages messages;

    private StandardWords(Messages messages) {
        this.messages = messages;
    }

    public static StandardWords in(Locale language) {
        return new StandardWords(Messages.open("vn.truongchuan.text.standards", language, StandardWords.class.getClassLoader()));
    }

    /** One problem as a sentence that names its place in the file. */
    public String problem(SetProblem problem) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(problem.path());
        problem.arguments().forEach(a -> arguments.add(
                problem.code().equals("SET-FIELD-TYPE") ? messages.text("kind." + a) : a));
        return messages.text("problem." + problem.code(), arguments.toArray());
    }

    /** "chưa kiểm chứng đầy đủ" where parts of a set could not be checked against the circular, otherwise empty. */
    public String verification(StandardSet set) {
        return set.verified() ? "" : messages.text("set.unverified");
    }

    /** What to say of a file that is whole. */
    public String fine(StandardSet set) {
        return messages.text("set.fine", set.id(), Integer.toString(set.standards().size()), Long.toString(set.criteria().count()));
    }

    public String digest(StandardSet set) {
        return messages.text("set.digest", set.digest().hex());
    }

    /** "Tệp có 3 chỗ sai." or how much is worth a look. */
    public String summary(List<SetProblem> problems) {
        long wrong = problems.stream().filter(p -> !p.advice()).count();
        return wrong > 0 ? messages.text("set.wrong", Long.toString(wrong))
                : messages.text("set.adviceCount", Integer.toString(problems.size()));
    }
}
