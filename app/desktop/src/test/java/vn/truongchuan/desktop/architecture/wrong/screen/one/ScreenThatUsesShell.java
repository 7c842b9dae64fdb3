package vn.truongchuan.desktop.architecture.wrong.screen.one;

/** A wrong example for GuardsBiteTest. */
final class ScreenThatUsesShell {
    vn.truongchuan.desktop.architecture.wrong.shell.ShellThatKitUses shell;
}
