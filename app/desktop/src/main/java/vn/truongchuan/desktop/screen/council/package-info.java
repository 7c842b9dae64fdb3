/** The self-assessment council: who does what, in which group, and whether it is composed as the circular asks. */
package vn.truongchuan.desktop.screen.council;
