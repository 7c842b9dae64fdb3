package vn.truongchuan.domain.data;

/** What the numbers of a row count: whole things, parts of a hundred, or a ratio with decimals. */
public enum Unit {
    COUNT, PERCENT, RATIO
}
