package vn.truongchuan.drive;

import java.util.List;

/** A drive that can be chosen, with the signs of a virus at its top. */
public record SeenDrive(Drive drive, StickSigns signs) {

    /** Every drive that can be chosen; waits for the drives, so never ask on a screen's thread. */
    public static List<SeenDrive> all(Drives drives) {
        return drives.toChooseFrom().stream().map(drive -> new SeenDrive(drive,
                drive.stick() ? StickSigns.around(drive.path(), drives) : new StickSigns(List.of(), true))).toList();
    }
}
