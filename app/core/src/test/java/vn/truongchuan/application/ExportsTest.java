package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.ImportPreview.Outcome;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.JsonProblem;
import vn.truongchuan.exchange.RandomFields;
import vn.truongchuan.exchange.SelfAssessmentFile;
import vn.truongchuan.exchange.SelfAssessmentJson;

/** A workspace goes out as one text file and comes back byte for byte; no local change is lost on the way. */
class ExportsTest {
    private static final Editor HA = new Editor("Cô Hà");
    private static final Editor MINH = new Editor("Thầy Minh");
    private static final FieldKey NAME = FieldKey.parse("school:-#name");
    private static final FieldKey PHONE = FieldKey.parse("school:-#phone");
    private static final FieldKey NOTE = FieldKey.parse("requirement:1.1/1/a#note");
    @TempDir
    private Path folder;

    @Test
    void comesBackByteForByteInANewWorkspace() throws IOException {
        Path file = folder.resolve("out/self-assessment.json");
        try (Workspace first = create("first"); Workspace second = create("second")) {
            save(first, HA, NAME, "Trường THCS Hoà Bình");
            save(first, HA, NOTE, "cũ");
            save(first, MINH, NOTE, "mới\nhai dòng");
            save(first, HA, NOTE, "");
            save(first, HA, FieldKey.parse("evidence:e1#deleted"), "true");
            Exports.export(first, file);
            ImportPreview preview = Exports.preview(second, file);
            assertThat(preview.fresh()).isTrue();
            assertThat(preview.count(Outcome.NEW)).isEqualTo(3);
            assertThat(Exports.apply(second, preview)).hasSize(3);
            assertThat(second.identity()).isEqualTo(first.identity());
            assertThat(Exports.bytes(second)).isEqualTo(Files.readAllBytes(file)).isEqualTo(Exports.bytes(first));
        }
        try (Workspace again = Workspace.open(folder.resolve("second"))) {
            assertThat(Exports.bytes(again)).isEqualTo(Files.readAllBytes(file));
        }
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void anyFieldsComeBackByteForByte() throws IOException {
        for (long seed = 1; seed <= 3; seed++) {
            try (Workspace fresh = create("any" + seed)) {
                SelfAssessmentFile content = SelfAssessmentFile.of(fresh.identity(), Optional.of(fresh.standardSet().digest().hex()),
                        new RandomFields(seed).fields(200));
                Path file = Files.write(folder.resolve("any" + seed + ".json"), SelfAssessmentJson.write(content));
                Exports.apply(fresh, Exports.preview(fresh, file));
                assertThat(Exports.bytes(fresh)).as("seed " + seed).isEqualTo(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void takesWhatAColleagueChangedAndKeepsWhatIsNewerHere() {
        Path there = folder.resolve("there.json");
        Path back = folder.resolve("back.json");
        try (Workspace ours = create("ours"); Workspace theirs = create("theirs")) {
            save(ours, HA, NAME, "Trường A");
            save(ours, HA, PHONE, "0200");
            Exports.export(ours, there);
            Exports.apply(theirs, Exports.preview(theirs, there));
            save(theirs, MINH, NAME, "Trường A mới");
            save(theirs, MINH, NOTE, "ghi chú của Minh");
            Exports.export(theirs, back);
            save(ours, HA, PHONE, "0201");
            ImportPreview preview = Exports.preview(ours, back);
            assertThat(preview.of(Outcome.CHANGED)).extracting(ImportPreview.Item::key).containsExactly(NAME);
            assertThat(preview.of(Outcome.NEW)).extracting(ImportPreview.Item::key).containsExactly(NOTE);
            assertThat(preview.of(Outcome.OLDER)).extracting(ImportPreview.Item::key).containsExactly(PHONE);
            Exports.apply(ours, preview);
            assertThat(text(ours, NAME)).contains("Trường A mới");
            assertThat(text(ours, PHONE)).contains("0201");
            assertThat(ours.current().fields().get(NOTE).orElseThrow().editor()).isEqualTo("Thầy Minh");
            assertThat(ours.history(NAME)).first().satisfies(c -> assertThat(c.before()).contains("Trường A"));
            assertThat(ours.backups().list()).hasSize(1);
            assertThat(Exports.preview(ours, back).taken()).isEmpty();
            assertThat(Exports.apply(ours, Exports.preview(ours, back))).isEmpty();
            assertThat(ours.backups().list()).hasSize(1);
        }
    }

    @Test
    void keepsBothWhereBothChangedAField() {
        Path there = folder.resolve("there.json");
        Path back = folder.resolve("back.json");
        try (Workspace ours = create("ours"); Workspace theirs = create("theirs")) {
            save(ours, HA, NAME, "Trường A");
            Exports.export(ours, there);
            Exports.apply(theirs, Exports.preview(theirs, there));
            save(theirs, MINH, NAME, "của Minh");
            Exports.export(theirs, back);
            save(ours, HA, NAME, "của Hà");
            ImportPreview preview = Exports.preview(ours, back);
            assertThat(preview.of(Outcome.CONFLICT)).singleElement().satisfies(item -> {
                assertThat(item.here().orElseThrow().value()).contains("của Hà");
                assertThat(item.there().value()).contains("của Minh");
            });
            Exports.apply(ours, preview);
            assertThat(ours.current().fields().values(NAME)).extracting(v -> v.value().orElseThrow())
                    .containsExactlyInAnyOrder("của Hà", "của Minh");
            assertThat(ours.current().fields().disputed()).containsExactly(NAME);
            assertThat(Exports.apply(ours, Exports.preview(ours, back))).isEmpty();
        }
    }

    @Test
    void whatIsTypedBetweenPreviewAndImportIsKept() {
        Path there = folder.resolve("there.json");
        Path back = folder.resolve("back.json");
        try (Workspace ours = create("ours"); Workspace theirs = create("theirs")) {
            save(ours, HA, NAME, "Trường A");
            Exports.export(ours, there);
            Exports.apply(theirs, Exports.preview(theirs, there));
            save(theirs, MINH, NAME, "của Minh");
            Exports.export(theirs, back);
            ImportPreview preview = Exports.preview(ours, back);
            save(ours, HA, NAME, "vừa gõ");
            assertThat(Exports.apply(ours, preview)).isEmpty();
            assertThat(text(ours, NAME)).contains("vừa gõ");
        }
    }

    @Test
    void refusesAnotherYearAnotherSetAndAnotherSchoolsCycle() {
        Path file = folder.resolve("f.json");
        try (Workspace ours = create("ours"); Workspace otherYear = Workspace.create(folder.resolve("year"), "tt18-2018-pt",
                new SchoolYear(2024), false); Workspace otherSet = Workspace.create(folder.resolve("set"), "tt17-2018-th",
                new SchoolYear(2023), false); Workspace begun = create("begun")) {
            save(ours, HA, NAME, "Trường A");
            save(begun, HA, NAME, "Trường B");
            Exports.export(ours, file);
            for (Workspace other : List.of(otherYear, otherSet, begun)) {
                ImportPreview preview = Exports.preview(other, file);
                assertThat(preview.importable()).isFalse();
                assertThat(preview.problems()).extracting(Failure::code).containsExactly(JsonProblem.OTHER_CYCLE);
                assertThatThrownBy(() -> Exports.apply(other, preview)).isInstanceOf(Failure.class).hasMessage("IMPORT-REFUSED");
            }
        }
    }

    @Test
    void listsCriteriaTheSetDoesNotHaveAndKeepsThem() throws IOException {
        try (Workspace ours = create("ours")) {
            byte[] empty = SelfAssessmentJson.write(SelfAssessmentFile.of(ours.identity(), Optional.empty(), Map.of()));
            String text = new String(empty, StandardCharsets.UTF_8).replace("\"entities\": [", "\"entities\": [{\"entity\": "
                    + "\"criterion:9.9\", "
                    + "\"fields\": {"
                    + "\"note\": {\"value\": \"x\", \"dot\": \"r@1\", \"editor\": \"Hà\", \"at\": \"2024-01-01T00:00:00Z\"}}}");
            ImportPreview preview = Exports.preview(ours, Files.writeString(folder.resolve("f.json"), text));
            assertThat(preview.unplaced()).containsExactly("criterion:9.9");
            Exports.apply(ours, preview);
            assertThat(text(ours, FieldKey.parse("criterion:9.9#note"))).contains("x");
        }
    }

    @Test
    void saysWhenAFileCannotBeReadOrWritten() throws IOException {
        try (Workspace ours = create("ours")) {
            assertThatThrownBy(() -> Exports.preview(ours, folder.resolve("none.json"))).hasMessage("IMPORT-READ");
            Path inTheWay = Files.createDirectories(folder.resolve("x.json/y"));
            assertThatThrownBy(() -> Exports.export(ours, inTheWay.getParent())).hasMessage("EXPORT-WRITE");
            assertThatThrownBy(() -> Exports.export(ours, folder.getRoot())).hasMessage("EXPORT-WRITE");
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }
    }

    private Workspace create(String name) {
        return Workspace.create(folder.resolve(name), "tt18-2018-pt", new SchoolYear(2023), false);
    }

    private static void save(Workspace workspace, Editor editor, FieldKey key, String value) {
        workspace.save(editor, List.of(FieldEdit.set(key, value)));
    }

    private static Optional<String> text(Workspace workspace, FieldKey key) {
        return workspace.current().fields().get(key).flatMap(v -> v.value());
    }
}
