package vn.truongchuan.drive;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The drives of a computer. The system property {@code truongchuan.mounts} names another table of mounts (Linux),
 * so that a folder can stand for a FAT32 stick in tests on a computer that has none.
 */
public final class Drives {
    private final Supplier<List<Mount>> mounts;
    private final Function<Mount, Optional<Drive>> look;

    Drives(Supplier<List<Mount>> mounts, Function<Mount, Optional<Drive>> look) {
        this.mounts = mounts;
        this.look = look;
    }

    /** The drives this program runs beside; asked anew each time. */
    public static Drives ofThisComputer() {
        return windows() ? new Drives(Drives::roots, Drives::look) : new Drives(Drives::linuxMounts, Drives::look);
    }

    /** These and no others. */
    public static Drives of(List<Drive> drives) {
        return new Drives(() -> drives.stream().map(d -> new Mount(d.path(), d.device(), d.fileSystem(), !d.writable())).toList(),
                mount -> drives.stream().filter(d -> d.path().equals(mount.path())).findFirst());
    }

    private static boolean windows() {
        return java.io.File.separatorChar == '\\';
    }

    /** What can be offered to a person who wants to take something along: what can be taken out first, then by path. */
    public List<Drive> toChooseFrom() {
        return mounts.get().stream().filter(m -> windows() || m.offered()).map(look).flatMap(Optional::stream)
                .filter(d -> d.total() > 0)
                .sorted(Comparator.comparing((Drive d) -> !d.stick()).thenComparing(Drive::path)).toList();
    }

    /** The drive a file or folder is on, or would be on; empty where that cannot be found out. */
    public Optional<Drive> of(Path file) {
        Path real = real(file.toAbsolutePath().normalize());
        Mount found = null;
        for (Mount mount : mounts.get()) {
            if (real.startsWith(mount.path()) && (found == null || mount.path().getNameCount() >= found.path().getNameCount())) {
                found = mount;
            }
        }
        return Optional.ofNullable(found).flatMap(look);
    }

    /** Whether two places are on different drives, or one of them can be taken out of the computer. */
    public boolean apart(Path home, Path other) {
        Optional<Drive> here = of(home);
        Optional<Drive> there = of(other);
        return there.isPresent() && (there.get().removable() || here.isPresent() && !here.get().same(there.get()));
    }

    /** With links resolved as far as there is something. */
    public static Path real(Path file) {
        Path there = file;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return Files.exists(there) ? there.toRealPath().resolve(there.relativize(file)) : file;
        } catch (IOException unreadable) {
            return file;
        }
    }

    private static List<Mount> roots() {
        List<Mount> roots = new ArrayList<>();
        FileSystems.getDefault().getRootDirectories().forEach(root -> roots.add(new Mount(root, root.toString(), "", false)));
        return roots;
    }

    private static List<Mount> linuxMounts() {
        Path table = Path.of(System.getProperty("truongchuan.mounts", "/proc/self/mounts"));
        try {
            return Files.isReadable(table) ? Mount.table(Files.readString(table)) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** A drive that is just being pulled out, or a reader without a card, is none. */
    private static Optional<Drive> look(Mount mount) {
        try {
            FileStore store = Files.getFileStore(mount.path());
            String type = mount.type().isEmpty() ? store.type() : mount.type();
            String name = windows() ? store.name() : Optional.ofNullable(mount.path().getFileName()).map(Path::toString).orElse("");
            boolean cd = windows() && Boolean.TRUE.equals(store.getAttribute("volume:isCdrom"));
            return cd ? Optional.empty() : Optional.of(new Drive(mount.path(), device(mount, store), name, type, store.getUsableSpace(),
                    store.getTotalSpace(), !mount.readOnly() && !store.isReadOnly(), removable(mount, store)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String device(Mount mount, FileStore store) throws IOException {
        return windows() ? mount.device() + store.getAttribute("volume:vsn") : mount.device();
    }

    private static boolean removable(Mount mount, FileStore store) throws IOException {
        if (windows()) {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        }
        return mount.inUsualPlace() && DriveFormat.of(mount.type()).withoutJournal() || linuxRemovable(mount);
    }

    /** Linux notes at the disk, one above the partition, whether it can be taken out; disks on USB say no and can all the same. */
    private static boolean linuxRemovable(Mount mount) throws IOException {
        String device = mount.device();
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
        return mount.inUsualPlace() && disk.toString().contains("/usb");
    }
}
