/** Settings of the program on this PC: language, text size, safe drawing. */
package vn.truongchuan.desktop.screen.settings;
