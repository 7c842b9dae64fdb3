/** Fields that two people wrote differently: both side by side, and somebody decides. */
package vn.truongchuan.desktop.screen.disputes;
