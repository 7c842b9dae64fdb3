package vn.truongchuan.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.truongchuan.base.Failure;
import vn.truongchuan.documents.form.FormHead;

/**
 * What a form would bring; nothing is saved yet.
 *
 * @param head empty where the file is refused
 * @param lines every slot that could be read, in order
 * @param problems why the file is refused, or what in it is not as it was made
 */
public record FormPreview(Path file, Optional<FormHead> head, List<FormLine> lines, List<Failure> problems) {

    public FormPreview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    static FormPreview refused(Path file, Failure why) {
        return new FormPreview(file, Optional.empty(), List.of(), List.of(why));
    }

    public boolean refused() {
        return head.isEmpty();
    }

    /** Numbers of the slots that are taken unless a person says no. */
    public Set<Integer> proposed() {
        return lines.stream().filter(FormLine::proposed).map(l -> l.slot().number()).collect(Collectors.toSet());
    }

    public long count(FormState state) {
        return lines.stream().filter(l -> l.state() == state).count();
    }
}
