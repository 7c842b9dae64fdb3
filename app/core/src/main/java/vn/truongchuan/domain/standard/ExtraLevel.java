package vn.truongchuan.domain.standard;

import java.util.List;

/** A level above the criteria that is a list of clauses of its own (Mức 4, Điều 22 of the 2018 circulars). */
public record ExtraLevel(int number, String article, List<Criterion> clauses) {

    public ExtraLevel {
        clauses = List.copyOf(clauses);
    }
}
