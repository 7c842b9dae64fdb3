/** The window: navigation, top bar, status line, banners, opening and closing a workspace, keys. Uses kit, task, text, application. */
package vn.truongchuan.desktop.shell;
