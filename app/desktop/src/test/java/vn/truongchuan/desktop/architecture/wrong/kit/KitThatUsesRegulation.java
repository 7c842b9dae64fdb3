package vn.truongchuan.desktop.architecture.wrong.kit;

/** A wrong example for GuardsBiteTest. */
public final class KitThatUsesRegulation {
    java.util.List<String> ids() {
        return vn.truongchuan.regulation.StandardSets.ids();
    }
}
