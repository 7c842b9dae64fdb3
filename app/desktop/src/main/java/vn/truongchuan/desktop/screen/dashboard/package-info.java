/** Bàn làm việc: what to do next, every criterion at a glance, what it adds up to, evidence. */
package vn.truongchuan.desktop.screen.dashboard;
