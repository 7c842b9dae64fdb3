package vn.truongchuan.desktop.architecture.wrong.shell;

/** A wrong example for GuardsBiteTest. */
final class WindowManager {
}
