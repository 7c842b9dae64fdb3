/**
 * Kills child programs in the middle of their work (as the task manager or a power cut would) and looks at what they left.
 * {@link vn.truongchuan.kill.KilledChild} serves any main class; the number of kills is the system property "kills".
 */
package vn.truongchuan.kill;
