package vn.truongchuan.desktop.architecture.wrong.screen.one;

/** A wrong example for GuardsBiteTest. */
final class ScreenThatUsesAnother {
    vn.truongchuan.desktop.architecture.wrong.screen.two.Another other;
}
