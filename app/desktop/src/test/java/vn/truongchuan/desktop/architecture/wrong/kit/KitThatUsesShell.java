package vn.truongchuan.desktop.architecture.wrong.kit;

/** A wrong example for GuardsBiteTest. */
final class KitThatUsesShell {
    vn.truongchuan.desktop.architecture.wrong.shell.ShellThatKitUses shell;
}
