package vn.truongchuan.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StickSignsTest {
    @TempDir
    private Path temp;

    /** Entries are written as "name", "folder/" and "hidden/!"; signs as KIND:name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "nop-bai.tdg, Ảnh/, bao-cao.docx | -",
            "System Volume Information/!, $RECYCLE.BIN/!, .Trash-1000/, .Spotlight-V100/!, a.tdg | -",
            "Hồ sơ/!, Hồ sơ.lnk, a.tdg | HIDDEN:Hồ sơ, SHORTCUT:Hồ sơ.lnk",
            "Hồ sơ/, Hồ sơ.lnk | SHORTCUT:Hồ sơ.lnk",
            "HỒ SƠ/, hồ sơ.LNK | SHORTCUT:hồ sơ.LNK",
            "Mở Word.lnk, a.tdg | -",
            "\u00a0/!, USB (8GB).lnk, a.tdg | SHORTCUT:USB (8GB).lnk, NAMELESS:\u00a0",
            "_/!, a.lnk | NAMELESS:_, SHORTCUT:a.lnk",
            "\u200b/ | NAMELESS:\u200b",
            "autorun.inf, AutoRun.INF.txt | AUTORUN:autorun.inf",
            "Autorun.inf/! | HIDDEN:Autorun.inf",
            "x.vbs, y.JS, z.wsf, ảnh.jpg.scr, run.bat | SCRIPT:run.bat, SCRIPT:x.vbs, SCRIPT:y.JS, SCRIPT:z.wsf, SCRIPT:ảnh.jpg.scr",
            "Ảnh/, ảnh.exe, cai-dat.exe | PROGRAM:ảnh.exe",
            "desktop.ini, Thumbs.db, .DS_Store | -"})
    void judgesTheNamesAtTheTopOfAStick(String entries, String signs) {
        List<StickSigns.Entry> there = Arrays.stream(entries.split(", ")).map(StickSignsTest::entry).toList();
        List<String> expected = signs == null ? List.of() : List.of(signs.split(", "));
        assertThat(StickSigns.judge(there, true)).extracting(s -> s.kind() + ":" + s.name()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static StickSigns.Entry entry(String text) {
        String name = text.replaceAll("/?!?$", "");
        return new StickSigns.Entry(name, text.contains("/"), text.endsWith("!"));
    }

    @Test
    void scriptsAreASignOnAStickAndNotInAFolderOfThisComputer() {
        List<StickSigns.Entry> there = List.of(entry("build.bat"), entry("autorun.inf"));
        assertThat(StickSigns.judge(there, false)).isEmpty();
        assertThat(StickSigns.judge(there, true)).hasSize(2);
    }

    @Test
    void hiddenFoldersOfThisComputerAreNoSignUnlessAShortcutStandsForThem() {
        List<StickSigns.Entry> usual = List.of(entry("AppData/!"), entry("Mở Word.lnk"), entry("Hồ sơ/"));
        assertThat(StickSigns.judge(usual, false)).isEmpty();
        assertThat(StickSigns.judge(usual, true)).hasSize(2);
        assertThat(StickSigns.judge(List.of(entry("Hồ sơ/!"), entry("Hồ sơ.lnk")), false)).hasSize(2);
    }

    @Test
    void looksAtTheTopOfTheStickAndBesideThePackageAndTouchesNothing() throws IOException {
        Path stick = Files.createDirectory(temp.resolve("usb"));
        Path beside = Files.createDirectories(stick.resolve("Gói/Nộp Sở"));
        Files.writeString(stick.resolve("autorun.inf"), "[autorun]");
        Files.createDirectory(beside.resolve("Ảnh"));
        Files.writeString(beside.resolve("Ảnh.lnk"), "L");
        Files.writeString(beside.resolve("goi.tdg"), "");
        Map<String, Long> before = tree(stick);
        Drives drives = Drives.of(List.of(new Drive(stick, "u", "USB", "vfat", 1, 1, true, true)));

        StickSigns signs = StickSigns.around(beside, drives);

        assertThat(signs.whole()).isTrue();
        assertThat(signs.signs()).containsExactly(new StickSign(StickSign.Kind.AUTORUN, "autorun.inf"),
                new StickSign(StickSign.Kind.SHORTCUT, "Ảnh.lnk"));
        assertThat(tree(stick)).isEqualTo(before);
        assertThat(StickSigns.around(stick.resolve("không có"), drives).signs()).hasSize(1);
    }

    private static Map<String, Long> tree(Path root) throws IOException {
        Map<String, Long> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                tree.put(root.relativize(path).toString(), Files.getLastModifiedTime(path).toMillis());
            }
        }
        return tree;
    }

    @Test
    void aFolderWithVeryManyNamesIsLookedAtInPartOnly() throws IOException {
        for (int i = 0; i < StickSigns.MOST + 5; i++) {
            Files.createFile(temp.resolve("tep-" + i + ".txt"));
        }
        assertThat(StickSigns.in(temp, true).whole()).isFalse();
    }
}
