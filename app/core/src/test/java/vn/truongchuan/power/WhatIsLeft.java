package vn.truongchuan.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Office;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.base.Protection;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.merge.MergeRecord;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.PackageVerifier;
import vn.truongchuan.exchange.protect.KeyFiles;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.power.Acknowledged.Said;
import vn.truongchuan.power.Acknowledged.What;
import vn.truongchuan.store.BackupFile;

/** Looks at a disk after a cut: everything opens, nothing acknowledged is missing, nothing half has a final name. */
final class WhatIsLeft {
    private final Path disk;
    private final Acknowledged acknowledged;
    private final int cut;
    private final Set<String> wholeSums;
    private final Unlocking unlocking;
    private final Protection protection;

    WhatIsLeft(Path disk, RecordedSession session, int cut) {
        this.unlocking = session.unlocking();
        Path workspace = disk.resolve(RecordedSession.WORKSPACE);
        this.protection = unlocking.equals(Unlocking.NOTHING) ? Protection.NONE
                : new KeyFiles(workspace.resolve("protection"), workspace).unlock(unlocking);
        this.acknowledged = session.acknowledged();
        this.disk = disk;
        this.cut = cut;
        this.wholeSums = acknowledged.all().stream().map(Said::sum).filter(s -> !s.isEmpty()).collect(Collectors.toSet());
    }

    /** Fails where something is not as it must be. */
    void check(boolean workOn) throws IOException {
        vault(RecordedSession.WORKSPACE + "/vault", protection, What.EVIDENCE);
        vault(RecordedSession.OFFICE + "/evidence", Protection.NONE, What.OFFICE);
        office();
        files(RecordedSession.STICK, ".tdg", What.PACKAGE);
        files(RecordedSession.WORKSPACE + "/backups", ".zip", What.BACKUP);
        files(RecordedSession.DESK, ".xlsx", What.PAPER);
        try (Workspace workspace = Workspace.open(disk.resolve(RecordedSession.WORKSPACE), unlocking)) {
            workspace(workspace);
            if (workOn) {
                workOn(workspace);
            }
        }
    }

    private void workspace(Workspace workspace) {
        assertThat(workspace.openingFindings()).isEmpty();
        assertThat(workspace.verify()).isEmpty();
        typed(workspace);
        evidence(workspace);
        merged(workspace);
        acknowledged.last(cut, What.KEY).ifPresent(key ->
                assertThat(workspace.keys().key().map(k -> k.open().base64())).as("the key").contains(key.name()));
    }

    private void typed(Workspace workspace) {
        int said = acknowledged.before(cut, What.SAVED).size();
        List<Integer> there = new ArrayList<>();
        for (int i = 0; i < RecordedSession.FIELDS; i++) {
            List<Integer> numbers = workspace.history(RecordedSession.field(i)).stream().map(c -> number(c.after())).toList();
            there.addAll(numbers);
            assertThat(workspace.current().fields().get(RecordedSession.field(i)).map(WhatIsLeft::number)).as("the newest value stands")
                    .isEqualTo(numbers.stream().max(Integer::compare));
        }
        there.sort(Integer::compare);
        assertThat(there).as("saves").doesNotHaveDuplicates().hasSizeBetween(said, said + 1);
        assertThat(there.stream().mapToInt(Integer::intValue).max().orElse(-1)).as("no save between is missing")
                .isEqualTo(there.size() - 1);
    }

    private static int number(FieldValue value) {
        String text = value.value().orElseThrow();
        return Integer.parseInt(text.substring(0, text.indexOf(':')));
    }

    private void evidence(Workspace workspace) {
        List<EvidenceItem> items = workspace.current().evidence().items();
        assertThat(items).extracting(EvidenceItem::id).as("evidence")
                .containsAll(acknowledged.before(cut, What.EVIDENCE).stream().map(Said::name).toList());
        assertThat(items).extracting(i -> i.code().orElseThrow()).doesNotHaveDuplicates();
        for (EvidenceItem item : items) {
            assertThat(workspace.vault().holds(item.file().orElseThrow())).as("the file of a row").isTrue();
        }
    }

    /** What was merged stands there and can be taken back. */
    private void merged(Workspace workspace) {
        assertThat(workspace.merges().all()).extracting(MergeRecord::id).as("merges")
                .containsAll(acknowledged.before(cut, What.MERGE).stream().map(Said::name).toList());
        acknowledged.last(cut, What.MERGE).ifPresent(said -> assertThat(workspace.current().fields().get(Colleague.FIELD)
                .flatMap(FieldValue::value)).as("what was merged").hasValueSatisfying(text ->
                assertThat(text.compareTo(said.sum())).isNotNegative()));
    }

    /** Before anything is opened: a final name tells the truth. */
    private void vault(String folder, Protection hiding, What what) throws IOException {
        try (Stream<Path> all = Files.walk(disk.resolve(folder))) {
            for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.getParent().endsWith("incoming")).toList()) {
                try (InputStream content = hiding.under(Files.newInputStream(file))) {
                    assertThat(RecordedSession.sum(content.readAllBytes())).as("content of a vault file")
                            .isEqualTo(file.getFileName().toString());
                }
            }
        } catch (java.nio.file.NoSuchFileException | java.io.UncheckedIOException noneYet) {
            assertThat(acknowledged.before(cut, what)).isEmpty();
        }
    }

    /** What the office was handed in can be read there. */
    private void office() {
        Path folder = disk.resolve(RecordedSession.OFFICE);
        List<Said> taken = acknowledged.before(cut, What.OFFICE);
        if (taken.isEmpty() && !Office.present(folder)) {
            return;
        }
        Office office = Office.open(folder);
        assertThat(office.log()).extracting(LogEntry::id).as("taken by the office").containsAll(taken.stream().map(Said::name).toList());
        for (LogEntry entry : office.log()) {
            assertThat(office.submission(entry.id())).as("a submission").isNotNull();
        }
    }

    /** Files under a final name are whole; those that were said to be done are there, the newest under each name. */
    private void files(String folder, String ending, What what) throws IOException {
        Set<String> there = new HashSet<>();
        if (Files.isDirectory(disk.resolve(folder))) {
            try (Stream<Path> inside = Files.list(disk.resolve(folder))) {
                for (Path file : inside.filter(f -> f.toString().endsWith(ending)).toList()) {
                    there.add(file.getFileName().toString());
                    String sum = RecordedSession.sum(Files.readAllBytes(file));
                    assertThat(wholeSums.contains(sum) || whole(file, what)).as("whole: " + file.getFileName()).isTrue();
                }
            }
        }
        Set<String> said = acknowledged.before(cut, what).stream().map(Said::name).collect(Collectors.toSet());
        if (what == What.BACKUP) {
            // older ones are thinned out
            said = acknowledged.last(cut, what).map(Said::name).stream().collect(Collectors.toSet());
        }
        assertThat(there).as(what + " said to be done").containsAll(said);
    }

    private boolean whole(Path file, What what) {
        if (what == What.BACKUP) {
            try (BackupFile backup = BackupFile.open(file, keyFiles -> protection)) {
                backup.verify(Progress.NONE);
                return true;
            }
        }
        return what == What.PACKAGE && PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE).accepted().isPresent();
    }

    /** The next day's work goes on: a save, a file, a check of every byte. */
    private void workOn(Workspace workspace) throws IOException {
        workspace.save(RecordedSession.LAN, List.of(FieldEdit.set(RecordedSession.field(0), "999999:nữa")));
        EvidenceDesk desk = new EvidenceDesk(workspace);
        Path more = Files.writeString(disk.resolve("Thêm.txt"), "minh chứng");
        String id = desk.take(desk.preview(List.of(more), Optional.of(CriterionCode.of(1, 1)), Progress.NONE), RecordedSession.LAN,
                Progress.NONE).get(0).evidence().orElseThrow();
        FileDigest file = workspace.current().evidence().items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow()
                .file().orElseThrow();
        assertThat(workspace.vault().holdsWhole(file, Progress.NONE)).isTrue();
        assertThat(desk.verify(Progress.NONE).changed()).isEmpty();
        assertThat(desk.verify(Progress.NONE).missing()).isEmpty();
        workspace.backups().make(Progress.NONE);
    }
}
