package vn.truongchuan.desktop.architecture.wrong.shell;

/** A wrong example for GuardsBiteTest. */
public final class ShellThatKitUses {
    vn.truongchuan.desktop.architecture.wrong.kit.KitThatUsesRegulation kit;
}
