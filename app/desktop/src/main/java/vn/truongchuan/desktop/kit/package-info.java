/**
 * What every screen is made of: the Screen contract and its context, the saver and the fields that save themselves, controls, dialogs,
 * theme. Uses JavaFX, text, task, application, domain, base; knows no screen and no shell.
 */
package vn.truongchuan.desktop.kit;
