/** BackgroundTasks: run, progress, cancel, failure; the one door for threads and for coming back to the screen. Uses base. */
package vn.truongchuan.desktop.task;
