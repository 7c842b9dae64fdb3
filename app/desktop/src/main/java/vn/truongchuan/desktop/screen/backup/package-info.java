/** Backups, restoring into a new folder, export and import of the open data file. */
package vn.truongchuan.desktop.screen.backup;
