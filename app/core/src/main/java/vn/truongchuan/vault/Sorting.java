package vn.truongchuan.vault;

import java.util.Set;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.Mark;

/** What the bytes of a file turned out to be. */
public record Sorting(ContentType type, Set<Mark> marks) {

    public Sorting {
        marks = Set.copyOf(marks);
    }
}
