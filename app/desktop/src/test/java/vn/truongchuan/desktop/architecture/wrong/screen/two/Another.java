package vn.truongchuan.desktop.architecture.wrong.screen.two;

/** A wrong example for GuardsBiteTest. */
public final class Another {
}
