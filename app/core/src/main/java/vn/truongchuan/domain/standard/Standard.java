package vn.truongchuan.domain.standard;

import java.util.List;

/** One standard (tiêu chuẩn) with its criteria in order. */
public record Standard(int number, String title, List<Criterion> criteria) {

    public Standard {
        criteria = List.copyOf(criteria);
    }
}
