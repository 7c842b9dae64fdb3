package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.form.FilledForm;
import vn.truongchuan.documents.form.FormText;
import vn.truongchuan.documents.form.RandomTexts;
import vn.truongchuan.documents.form.Slot;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.sample.SampleBuilder;
import vn.truongchuan.sample.SampleSchool;

/** The forms of the sample school, every slot filled in, opened and saved by LibreOffice, read back and taken. */
class FormsThroughLibreOfficeTest {
    private static final Editor EDITOR = new Editor("Cô Hà");
    @TempDir
    static Path home;
    @TempDir
    Path folder;
    private static Workspace workspace;

    @AfterAll
    static void close() {
        if (workspace != null) {
            workspace.close();
        }
    }

    private static Workspace sample() {
        if (workspace == null) {
            workspace = new SampleBuilder(SampleSchool.of("thcs-hoa-binh")).build(home.resolve("ws"), Progress.NONE);
        }
        return workspace;
    }

    @Test
    void every_slot_of_all_28_criteria_comes_back_and_its_codes_are_linked() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.orSkip(folder.resolve("profile"));
        through(28, from -> office.saveAs("docx", from, folder.resolve("saved")));
    }

    @Test
    void forms_that_were_an_open_document_in_between_come_back_too() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.orSkip(folder.resolve("profile"));
        through(3, from -> twice(office, from));
    }

    @Test
    @Tag("long")
    void all_forms_that_were_an_open_document_in_between_come_back_too() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.orSkip(folder.resolve("profile"));
        through(34, from -> twice(office, from));
    }

    private List<Path> twice(LibreOffice office, Path from) throws IOException, InterruptedException {
        for (Path odt : office.saveAs("odt", from, folder.resolve("odt"))) {
            assertThat(FilledForm.open(odt).text("content.xml")).as("slots are plain paragraphs to write in, no input fields of one line")
                    .contains("Ô 1.").doesNotContain("text:text-input").doesNotContain("content-control");
        }
        return office.saveAs("docx", folder.resolve("odt"), folder.resolve("saved"));
    }

    @Test
    @Tag("long")
    void any_text_comes_back() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.orSkip(folder.resolve("profile"));
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        FormDesk desk = new FormDesk(sample());
        Map<String, Map<Integer, String>> said = new HashMap<>();
        for (WrittenForm written : desk.write(desk.criteria(), folder.resolve("forms"), Progress.NONE)) {
            RandomTexts texts = new RandomTexts(random.nextLong());
            Map<Integer, String> own = desk.preview(written.path()).lines().stream().map(l -> l.slot().number())
                    .collect(Collectors.toMap(n -> n, n -> texts.next().replace("\u0001", "").replace("\r\n", "\n")));
            FilledForm form = FilledForm.open(written.path());
            own.forEach(form::fill);
            form.save(written.path());
            said.put(written.path().getFileName().toString(), own);
        }

        for (Path file : office.saveAs("docx", folder.resolve("forms"), folder.resolve("saved"))) {
            FormPreview preview = desk.preview(file);
            Map<Integer, String> own = said.get(file.getFileName().toString());
            assertThat(preview.problems()).as("seed " + seed).isEmpty();
            assertThat(preview.lines()).hasSameSizeAs(own.entrySet());
            for (FormLine line : preview.lines()) {
                assertThat(line.said()).as("seed " + seed + " " + line.slot())
                        .isEqualTo(FormText.canonical(own.get(line.slot().number())));
            }
        }
    }

    /** What another program does to the files of a folder. */
    private interface Saving {
        List<Path> save(Path from) throws IOException, InterruptedException;
    }

    private void through(int count, Saving saving) throws IOException, InterruptedException {
        FormDesk desk = new FormDesk(sample());
        List<CriterionCode> criteria = desk.criteria().stream().limit(count).toList();
        assertThat(criteria).hasSize(count);
        Map<String, Map<Integer, String>> said = new HashMap<>();
        for (WrittenForm written : desk.write(criteria, folder.resolve("forms"), Progress.NONE)) {
            said.put(written.path().getFileName().toString(), fill(desk, written, count));
        }

        List<Path> saved = saving.save(folder.resolve("forms"));

        assertThat(saved).hasSize(count);
        for (Path file : saved) {
            comesBack(desk, file, said.get(file.getFileName().toString()));
        }
    }

    private static Map<Integer, String> fill(FormDesk desk, WrittenForm written, int run) throws IOException {
        FilledForm form = FilledForm.open(written.path());
        Map<Integer, String> said = desk.preview(written.path()).lines().stream().map(FormLine::slot)
                .collect(Collectors.toMap(Slot::number, slot -> text(slot, written.criterion(), run)));
        said.forEach((slot, text) -> form.fill(slot, Normalizer.normalize(text, Normalizer.Form.NFD)));
        form.save(written.path());
        return said;
    }

    private static String code(CriterionCode criterion) {
        SelfAssessment self = workspace.current();
        return self.evidence().usedIn(criterion).stream().findFirst().map(item -> self.evidence().citation(item.id())).orElse("");
    }

    private static String text(Slot slot, CriterionCode criterion, int run) {
        String code = code(criterion);
        return switch (slot.kind()) {
            case DATE -> "15/9/" + (2000 + run);
            case MONEY -> run + ".000.000";
            case TEXT -> slot.cites() ? """
                    Lần %d, ô số %d: nhà trường đã triển khai đầy đủ %s.

                    Đoạn thứ hai\tcó dấu “ngoặc”, &, <, > và nhiều   chỗ trống.
                    - Ý cuối %s""".formatted(run, slot.number(), code, code)
                    : "Tổ Văn – " + criterion + "/" + slot.number() + "/" + run;
        };
    }

    private static void comesBack(FormDesk desk, Path file, Map<Integer, String> said) {
        FormPreview preview = desk.preview(file);
        assertThat(preview.problems()).as(file.toString()).isEmpty();
        assertThat(preview.lines().size()).isEqualTo(said.size());
        for (FormLine line : preview.lines()) {
            String where = file.getFileName() + " " + line.slot();
            assertThat(line.problems()).as(where).isEmpty();
            assertThat(line.said()).as(where).isEqualTo(FormText.canonical(said.get(line.slot().number())));
            assertThat(Normalizer.isNormalized(line.said(), Normalizer.Form.NFC)).isTrue();
            assertThat(line.state()).as(where).isIn(FormState.NEW, FormState.CHANGED);
        }
        desk.take(preview, said.keySet(), EDITOR);
        SelfAssessment self = workspace.current();
        preview.lines().stream().filter(line -> line.slot().cites()).forEach(line -> {
            String stored = self.fields().get(line.slot().field()).orElseThrow().value().orElseThrow();
            CitedText text = new CitedText(stored);
            assertThat(self.evidence().show(text)).isEqualTo(line.said());
            assertThat(line.said().contains("[") ? text.citations() : List.of("", "")).hasSize(2);
        });
        assertThat(desk.preview(file).lines()).allMatch(line -> line.state() == FormState.SAME);
    }
}
