/** Trao đổi USB: sending packages, receiving them, and the history of both. */
package vn.truongchuan.desktop.screen.exchange;
