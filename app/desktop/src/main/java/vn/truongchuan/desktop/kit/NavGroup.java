package vn.truongchuan.desktop.kit;

/** Where a screen stands in the navigation. */
public enum NavGroup {
    HOME, STEPS, SHARED, BOTTOM
}
