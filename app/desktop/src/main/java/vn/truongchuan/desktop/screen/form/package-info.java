/** Word forms: writing them for people who install nothing, reading them back slot by slot. */
package vn.truongchuan.desktop.screen.form;
