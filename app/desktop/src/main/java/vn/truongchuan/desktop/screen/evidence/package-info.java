/** The evidence: the register with its filters, the fields of one piece, taking files in, changing codes. */
package vn.truongchuan.desktop.screen.evidence;
