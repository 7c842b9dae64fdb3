package vn.truongchuan.domain.data;

import java.util.Optional;

/** One column of numbers; its key is the first year of a school year ("2019") or a word ("total"). */
public record DataColumn(String key, String label, Optional<String> group) {
}
