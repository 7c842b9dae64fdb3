/** Launcher and DesktopApp: the only place where the desktop's objects are put together. */
package vn.truongchuan.desktop;
