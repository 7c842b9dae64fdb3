package vn.truongchuan.architecture.wrong.nowhere;

/** Wrong: its package has no row in the wall table. */
final class NowhereAllowed {
}
