package vn.truongchuan.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.base.Failure;

/**
 * Refuses folders in which a database comes to harm: network drives, folders a cloud program synchronises, sticks.
 * The system property {@code truongchuan.anyHome=true} switches it off, for tests on odd file systems.
 */
public final class HomeCheck {
    private static final Set<String> NETWORK = Set.of("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs",
            "9p", "davfs", "davfs2", "ceph", "glusterfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs2", "webdav");
    private static final Set<String> STICK = Set.of("vfat", "fat", "fat32", "msdos", "exfat");
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

    /** Throws WS-HOME-NETWORK, WS-HOME-CLOUD or WS-HOME-REMOVABLE where the folder may not hold a workspace. */
    public static void check(Path folder) {
        if (Boolean.getBoolean("truongchuan.anyHome")) {
            return;
        }
        Path full = folder.toAbsolutePath().normalize();
        try {
            judge(look(full)).ifPresent(trouble -> {
                throw trouble;
            });
        } catch (IOException unreadable) {
            throw Disk.failure(unreadable, full);
        }
    }

    private static Place look(Path folder) throws IOException {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.exists(there)) {
            return new Place(folder, "", false);
        }
        FileStore store = Files.getFileStore(there);
        Path real = there.toRealPath().resolve(there.relativize(folder));
        return new Place(real, store.type(), removable(store));
    }

    private static boolean removable(FileStore store) throws IOException {
        if (java.io.File.separatorChar == '\\') {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        }
        return linuxRemovable(store.name());
    }

    /** Linux notes at the disk, one above the partition, whether it can be taken out. */
    private static boolean linuxRemovable(String device) throws IOException {
        Path block = Path.of("/sys/class/block").resolve(device.substring(device.lastIndexOf('/') + 1));
        if (!device.startsWith("/dev/") || !Files.exists(block)) {
            return false;
        }
        Path disk = block.toRealPath();
        for (Path flag : List.of(disk.resolve("removable"), disk.getParent().resolve("removable"))) {
            if (Files.isReadable(flag) && "1".equals(Files.readString(flag).strip())) {
                return true;
            }
        }
        return false;
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
        boolean mountedStick = STICK.contains(type) && (name.startsWith("/media/") || name.startsWith("/run/media/"));
        return place.removable() || mountedStick ? Optional.of(new Failure("WS-HOME-REMOVABLE", name)) : Optional.empty();
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
