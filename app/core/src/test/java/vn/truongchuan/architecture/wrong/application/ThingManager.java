package vn.truongchuan.architecture.wrong.application;

/** Wrong: a name that says nothing. */
final class ThingManager {
}
