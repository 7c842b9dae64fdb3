/**
 * Cuts the power at any write of a recorded session and looks at what the next start finds.
 * {@link vn.truongchuan.power.RecordedFiles} is a file system that passes everything on to the real one and notes each change in a
 * {@link vn.truongchuan.power.WriteLog}; {@link vn.truongchuan.power.AfterTheCut} makes of the log what a disk may hold after a cut.
 */
package vn.truongchuan.power;
