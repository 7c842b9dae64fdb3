/** The entrance: recent workspaces, a new one with a guided first run, a folder, the sample school. */
package vn.truongchuan.desktop.screen.start;
