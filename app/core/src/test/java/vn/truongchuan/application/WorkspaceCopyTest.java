package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Cancelled;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.drive.StandIn;

class WorkspaceCopyTest {
    private static final Editor LAN = new Editor("Nguyễn Thị Lan");
    @TempDir
    private Path temp;
    private Path original;
    private byte[] export;

    @BeforeEach
    void make() throws IOException {
        original = temp.resolve("usb/Hồ sơ");
        try (Workspace workspace = Workspace.create(original, "tt17-2018-th", new SchoolYear(2025), false)) {
            workspace.save(LAN, List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "Trường TH Hoa Sen")));
            Path file = Files.writeString(temp.resolve("kế hoạch.txt"), "kế hoạch ".repeat(20_000));
            FileDigest digest = workspace.vault().add(file, false, Progress.NONE).stored().orElseThrow().digest();
            workspace.save(LAN, List.of(FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.FILE), digest.hex())));
            export = Exports.bytes(workspace);
        }
    }

    @Test
    void theCopyOpensWithTheSameContentAndTheOriginalIsUntouched() throws IOException {
        Map<String, String> before = tree(original);
        WorkspaceCopy copy = WorkspaceCopy.make(original, temp.resolve("máy/Hồ sơ"), Progress.NONE);
        assertThat(copy.leftBehind()).isEmpty();
        assertThat(tree(copy.folder())).isEqualTo(before);
        assertThat(tree(original)).isEqualTo(before);
        try (Workspace workspace = Workspace.open(copy.folder())) {
            assertThat(Exports.bytes(workspace)).isEqualTo(export);
            assertThat(workspace.verify()).isEmpty();
            assertThat(new EvidenceDesk(workspace).verify(Progress.NONE).missing()).isEmpty();
        }
    }

    @Test
    void whatIsOnAStickIsRefusedAndItsCopyOpens() throws IOException {
        for (String type : List.of("vfat", "exfat")) {
            try (StandIn usb = StandIn.of(temp.resolve("usb"), type)) {
                assertThatThrownBy(() -> Workspace.open(original)).hasMessage("WS-ONSTICK");
                assertThatThrownBy(() -> Workspace.create(usb.stick().resolve("mới"), "tt17-2018-th", new SchoolYear(2025), false))
                        .hasMessage("WS-ONSTICK");
                assertThat(usb.stick().resolve("mới")).doesNotExist();
                assertThatThrownBy(() -> WorkspaceCopy.make(original, usb.stick().resolve("khác"), Progress.NONE)).hasMessage("WS-ONSTICK");
                Path target = temp.resolve("máy-" + type);
                WorkspaceCopy.make(original, target, Progress.NONE);
                Workspace.open(target).close();
            }
        }
    }

    @Test
    void anOpenWorkspaceIsNotCopied() {
        try (Workspace open = Workspace.open(original)) {
            assertThatThrownBy(() -> WorkspaceCopy.make(original, temp.resolve("bản"), Progress.NONE)).hasMessage("WS-LOCKED");
            assertThat(open.usable()).isTrue();
            assertThat(temp.resolve("bản")).doesNotExist();
        }
    }

    @Test
    void refusesWhatIsNoWorkspaceAndWhereSomethingIs() throws IOException {
        Path other = Files.createDirectories(temp.resolve("khác"));
        assertThatThrownBy(() -> WorkspaceCopy.make(other, temp.resolve("bản"), Progress.NONE)).hasMessage("WS-MISSING");
        Files.writeString(other.resolve("của tôi.txt"), "x");
        assertThatThrownBy(() -> WorkspaceCopy.make(original, other, Progress.NONE)).hasMessage("WS-FOLDER-NOT-EMPTY");
        assertThatThrownBy(() -> WorkspaceCopy.make(original, original.resolve("trong"), Progress.NONE)).hasMessage("WS-FOLDER-NOT-EMPTY");
        Files.writeString(Files.createDirectories(temp.resolve("bản.part")).resolve("của tôi.txt"), "x");
        assertThatThrownBy(() -> WorkspaceCopy.make(original, temp.resolve("bản"), Progress.NONE)).hasMessage("WS-FOLDER-NOT-EMPTY");
        assertThat(temp.resolve("bản.part/của tôi.txt")).exists();
    }

    @Test
    void aCancelAtAnyStepLeavesNothing() throws IOException {
        Map<String, String> before = tree(temp);
        Steps counted = new Steps(Integer.MAX_VALUE);
        WorkspaceCopy.make(original, temp.resolve("x/y/bản"), counted);
        assertThat(counted.asked).isGreaterThan(10);
        for (int at = 1; at <= counted.asked; at += Math.max(1, counted.asked / 25)) {
            Path target = temp.resolve("m" + at + "/n/bản");
            Steps cancelling = new Steps(at);
            assertThatThrownBy(() -> WorkspaceCopy.make(original, target, cancelling)).isInstanceOf(Cancelled.class);
            assertThat(temp.resolve("m" + at)).doesNotExist();
        }
        Path beside = temp.resolve("bản");
        assertThatThrownBy(() -> WorkspaceCopy.make(original, beside, new Steps(7))).isInstanceOf(Cancelled.class);
        Map<String, String> after = tree(temp);
        after.keySet().removeIf(name -> name.startsWith("x"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatAnEarlierAttemptLeftIsClearedAway() throws IOException {
        Path left = Files.createDirectories(temp.resolve("bản.part/data"));
        Files.writeString(left.resolve("workspace.mv.db"), "half");
        Files.createFile(temp.resolve("bản.part/.copying"));
        WorkspaceCopy.make(original, temp.resolve("bản"), Progress.NONE);
        assertThat(temp.resolve("bản.part")).doesNotExist();
        assertThat(temp.resolve("bản/.copying")).doesNotExist();
        Workspace.open(temp.resolve("bản")).close();
    }

    @Test
    void whatAVirusPutThereStaysBehindAndIsNamed() throws IOException {
        for (String bad : List.of("data.lnk", "vault.exe", "autorun.inf", "x.vbs", "data/journal.js")) {
            Files.writeString(original.resolve(bad), "!");
        }
        Files.writeString(Files.createDirectory(original.resolve("\u00a0")).resolve("y.exe"), "!");
        WorkspaceCopy copy = WorkspaceCopy.make(original, temp.resolve("bản"), Progress.NONE);
        assertThat(copy.leftBehind()).extracting(Path::toString).containsExactlyInAnyOrder("data.lnk", "vault.exe", "autorun.inf", "x.vbs",
                "data/journal.js", "\u00a0");
        assertThat(tree(copy.folder()).keySet()).noneMatch(name -> name.matches(".*\\.(lnk|exe|inf|vbs|js)"));
        Workspace.open(copy.folder()).close();
    }

    @Test
    void theSignOfAnUncleanEndGoesAlongAndStays() throws IOException {
        Files.writeString(original.resolve("lock"), "{\"person\":\"Lan\"}");
        WorkspaceCopy copy = WorkspaceCopy.make(original, temp.resolve("bản"), Progress.NONE);
        assertThat(original.resolve("lock")).hasContent("{\"person\":\"Lan\"}");
        assertThat(copy.folder().resolve("lock")).hasContent("{\"person\":\"Lan\"}");
        try (Workspace workspace = Workspace.open(copy.folder())) {
            assertThat(Exports.bytes(workspace)).isEqualTo(export);
        }
    }

    /** Counts how often it is asked whether to stop and says yes from one time on. */
    private static final class Steps implements Progress {
        private final int from;
        private int asked;

        Steps(int from) {
            this.from = from;
        }

        @Override
        public void step(long done, long total, String item) {
            assertThat(done).isBetween(0L, total);
        }

        @Override
        public boolean cancelled() {
            return ++asked >= from;
        }
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                tree.put(root.relativize(path).toString(), Files.isDirectory(path) ? "" : HexFormat.of().formatHex(sha(path)));
            }
        }
        return tree;
    }

    private static byte[] sha(Path path) throws IOException {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
