package vn.truongchuan.domain.check;

import java.util.List;

/**
 * One case: what is entered besides a small THCS, the kind that must appear, and what mends it.
 *
 * @param mended lines that replace the line with the same address; "x=" only takes it away; empty where the opposite is not tried
 */
record CheckCase(String set, FindingKind kind, List<String> lines, List<String> mended) {
}
