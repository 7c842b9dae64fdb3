package vn.truongchuan.vault;

import java.util.Set;

/** What the bytes of a file turned out to be. */
public record Sorting(ContentType type, Set<Mark> marks) {

    public Sorting {
        marks = Set.copyOf(marks);
    }
}
