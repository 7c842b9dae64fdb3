package vn.truongchuan.domain.standard;

import java.util.Optional;

/** A figure the circular names for a criterion; shown beside the work, it never decides a level. */
public record Metric(String name, String unit, Optional<String> threshold, Optional<Integer> level) {
}
