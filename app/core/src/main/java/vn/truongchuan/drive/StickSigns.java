package vn.truongchuan.drive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at the names in a folder for signs of a "shortcut" virus; never opens, changes or deletes anything.
 *
 * @param signs in the order of the names
 * @param whole whether every entry was looked at; a folder with very many is looked at only in part
 */
public record StickSigns(List<StickSign> signs, boolean whole) {
    static final int MOST = 2_000;
    private static final Set<String> SCRIPTS = Set.of("vbs", "vbe", "js", "jse", "wsf", "wsh", "scr", "bat", "cmd", "pif", "hta", "ps1");
    private static final Set<String> PROGRAMS = Set.of("exe", "com");
    private static final Set<String> OF_THE_SYSTEM = Set.of("system volume information", "$recycle.bin", "recycler", "recycled",
            "lost.dir", "lost+found", "msdownld.tmp", "efi", "boot", "android", "found.000");

    public StickSigns {
        signs = List.copyOf(signs);
    }

    /**
     * A name in a folder.
     *
     * @param hidden whether it bears the attribute that Windows hides it for
     */
    record Entry(String name, boolean folder, boolean hidden) {
        String stem() {
            int dot = name.lastIndexOf('.');
            return (dot > 0 ? name.substring(0, dot) : name).strip().toLowerCase(Locale.ROOT);
        }

        String ending() {
            int dot = name.lastIndexOf('.');
            return folder || dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        }

        boolean blank() {
            return name.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF
                    || c == '_' && name.length() == 1);
        }

        boolean ofTheSystem() {
            return name.startsWith(".") || OF_THE_SYSTEM.contains(name.toLowerCase(Locale.ROOT));
        }
    }

    /** Looks at the top of the drive a folder is on, and at the folder itself where it is another. */
    public static StickSigns around(Path folder, Drives drives) {
        Path real = Drives.real(folder.toAbsolutePath().normalize());
        List<Path> places = new ArrayList<>();
        Optional<Path> top = drives.of(real).filter(Drive::stick).map(Drive::path);
        top.ifPresent(places::add);
        if (!places.contains(real)) {
            places.add(real);
        }
        List<StickSign> signs = new ArrayList<>();
        boolean whole = true;
        for (Path place : places) {
            StickSigns found = in(place, top.filter(place::equals).isPresent());
            found.signs.stream().filter(s -> !signs.contains(s)).forEach(signs::add);
            whole &= found.whole;
        }
        return new StickSigns(signs, whole);
    }

    /**
     * Looks at one folder's names; one that cannot be read shows nothing.
     *
     * @param top whether it is the top of a stick, where a script has no business and hidden folders are the system's
     */
    public static StickSigns in(Path folder, boolean top) {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path path : inside) {
                if (entries.size() == MOST) {
                    return new StickSigns(judge(entries, top), false);
                }
                entries.add(entry(path));
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return new StickSigns(judge(entries, top), false);
        }
        return new StickSigns(judge(entries, top), true);
    }

    private static Entry entry(Path path) {
        String name = path.getFileName().toString();
        try {
            DosFileAttributes dos = Files.readAttributes(path, DosFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Entry(name, dos.isDirectory(), dos.isHidden());
        } catch (IOException | UnsupportedOperationException noSuchAttributes) {
            return new Entry(name, directory(path), false);
        }
    }

    private static boolean directory(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).isDirectory();
        } catch (IOException gone) {
            return false;
        }
    }

    /** The rule itself. */
    static List<StickSign> judge(List<Entry> entries, boolean top) {
        Set<String> folders = entries.stream().filter(Entry::folder).map(e -> e.name().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        boolean hiding = entries.stream().anyMatch(e -> e.folder() && (e.blank() || top && e.hidden() && !e.ofTheSystem()));
        Set<String> shortcuts = entries.stream().filter(e -> e.ending().equals("lnk")).map(Entry::stem).collect(Collectors.toSet());
        List<StickSign> signs = new ArrayList<>();
        for (Entry entry : entries) {
            boolean replaced = top || shortcuts.contains(entry.name().strip().toLowerCase(Locale.ROOT));
            kind(entry, folders, hiding, top).filter(kind -> kind != StickSign.Kind.HIDDEN || replaced)
                    .ifPresent(kind -> signs.add(new StickSign(kind, entry.name())));
        }
        signs.sort(Comparator.comparing(StickSign::name));
        return signs;
    }

    private static Optional<StickSign.Kind> kind(Entry entry, Set<String> folders, boolean hiding, boolean top) {
        StickSign.Kind kind = null;
        if (entry.folder()) {
            kind = entry.blank() ? StickSign.Kind.NAMELESS
                    : entry.hidden() && !entry.ofTheSystem() ? StickSign.Kind.HIDDEN : null;
        } else if (entry.ending().equals("lnk") && (hiding || folders.contains(entry.stem()))) {
            kind = StickSign.Kind.SHORTCUT;
        } else if (top && entry.name().equalsIgnoreCase("autorun.inf")) {
            kind = StickSign.Kind.AUTORUN;
        } else if (top && SCRIPTS.contains(entry.ending())) {
            kind = StickSign.Kind.SCRIPT;
        } else if (PROGRAMS.contains(entry.ending()) && folders.contains(entry.stem())) {
            kind = StickSign.Kind.PROGRAM;
        }
        return Optional.ofNullable(kind);
    }
}
