package vn.truongchuan.drive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of Linux's table of mounts, or a Windows root.
 *
 * @param type the file system; empty where it is still to be asked
 */
record Mount(Path path, String device, String type, boolean readOnly) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3})");
    private static final Set<String> NO_DISK = Set.of("tmpfs", "squashfs", "overlay", "proc", "sysfs", "devtmpfs", "autofs", "cgroup",
            "cgroup2", "devpts", "iso9660", "udf");
    private static final List<Path> USUAL_PLACES = List.of(Path.of("/media"), Path.of("/run/media"), Path.of("/mnt"));
    private static final List<Path> SYSTEM = List.of(Path.of("/boot"), Path.of("/efi"));

    /** Reads /proc/self/mounts; lines that are none are passed over. */
    static List<Mount> table(String text) {
        List<Mount> mounts = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] parts = line.strip().split("\\s+");
            if (parts.length >= 4 && parts[1].startsWith("/")) {
                mounts.add(new Mount(Path.of(plain(parts[1])), plain(parts[0]), parts[2],
                        List.of(parts[3].split(",")).contains("ro")));
            }
        }
        return mounts;
    }

    /** Blanks, tabs, line ends and backslashes are written there as octal numbers, letters as they are. */
    private static String plain(String escaped) {
        Matcher matcher = ESCAPE.matcher(escaped);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(matcher.group(1), 8))));
        }
        return matcher.appendTail(plain).toString();
    }

    /** Whether it lies where the system puts what a person plugs in. */
    boolean inUsualPlace() {
        return USUAL_PLACES.stream().anyMatch(place -> path.startsWith(place) && !path.equals(place));
    }

    /** Whether a person would call it a drive and may be offered it. */
    boolean offered() {
        return !NO_DISK.contains(type) && SYSTEM.stream().noneMatch(path::startsWith)
                && (inUsualPlace() || DriveFormat.of(type) != DriveFormat.OTHER);
    }
}
