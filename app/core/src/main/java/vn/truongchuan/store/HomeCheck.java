package vn.truongchuan.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.base.Failure;
import vn.truongchuan.drive.Drive;
import vn.truongchuan.drive.DriveFormat;
import vn.truongchuan.drive.Drives;

/**
 * Refuses folders in which a database comes to harm: network drives, folders a cloud program synchronises, sticks.
 * The system property {@code truongchuan.anyHome=true} switches it off, for tests on odd file systems.
 */
public final class HomeCheck {
    private static final Set<String> NETWORK = Set.of("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs",
            "9p", "davfs", "davfs2", "ceph", "glusterfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs2", "webdav");
    /** Folder names that cloud programs give; these also with an addition, as in "OneDrive - Sở GDĐT" or "Dropbox (Trường)". */
    private static final List<String> CLOUDS = List.of("onedrive", "google drive", "dropbox", "icloud drive");
    private static final Set<String> CLOUDS_ALONE = Set.of("googledrive", "iclouddrive", "icloud", "my drive", "box sync", "mega",
            "megasync", "nextcloud", "owncloud", "pcloud drive", "synologydrive");

    private HomeCheck() {
    }

    /**
     * What is known about a place.
     *
     * @param type the file system as the operating system names it
     * @param removable whether the operating system says that the drive can be taken out
     */
    public record Place(Path path, String type, boolean removable) {
    }

    /** Throws WS-HOME-NETWORK, WS-HOME-CLOUD or WS-ONSTICK where the folder may not hold a workspace. */
    public static void check(Path folder) {
        if (Boolean.getBoolean("truongchuan.anyHome")) {
            return;
        }
        Path full = folder.toAbsolutePath().normalize();
        judge(look(full)).ifPresent(trouble -> {
            throw trouble;
        });
    }

    private static Place look(Path folder) {
        Optional<Drive> drive = Drives.ofThisComputer().of(folder);
        return new Place(Drives.real(folder), drive.map(Drive::fileSystem).orElse(""), drive.map(Drive::removable).orElse(false));
    }

    /** The rule itself. */
    static Optional<Failure> judge(Place place) {
        String name = place.path().toString();
        String type = place.type().toLowerCase(Locale.ROOT);
        if (name.startsWith("\\\\") || NETWORK.contains(type)) {
            return Optional.of(new Failure("WS-HOME-NETWORK", name));
        }
        Optional<String> cloud = cloud(place.path());
        if (cloud.isPresent()) {
            return Optional.of(new Failure("WS-HOME-CLOUD", name, cloud.get()));
        }
        return place.removable() || DriveFormat.of(type).withoutJournal() ? Optional.of(new Failure("WS-ONSTICK", name)) : Optional.empty();
    }

    private static Optional<String> cloud(Path path) {
        for (Path part : path) {
            String lower = part.toString().toLowerCase(Locale.ROOT);
            if (CLOUDS_ALONE.contains(lower) || CLOUDS.stream().anyMatch(cloud -> lower.equals(cloud)
                    || lower.startsWith(cloud + " ") || lower.startsWith(cloud + "-"))) {
                return Optional.of(part.toString());
            }
        }
        return Optional.empty();
    }
}
