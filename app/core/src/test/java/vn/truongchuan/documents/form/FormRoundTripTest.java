package vn.truongchuan.documents.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.documents.SmallSchool;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.standard.CriterionCode;

/** What is written into a form comes back out of it, whatever the text. */
class FormRoundTripTest {
    private static final CriterionCode CRITERION = CriterionCode.of(1, 1);
    @TempDir
    Path folder;

    static Path write(SelfAssessment self, CriterionCode criterion, Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CriterionForm.write(self, criterion, "form-1", out);
        return Files.write(file, out.toByteArray());
    }

    @Test
    void a_form_nobody_touched_says_what_it_was_made_from_and_nothing_is_wrong_with_it() throws IOException {
        SelfAssessment self = SmallSchool.full().read();

        FormReading reading = FormReader.read(write(self, CRITERION, folder.resolve("f.docx")));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.slots()).hasSameSizeAs(reading.head().slots()).allMatch(s -> s.base().isAsMade(s.text()) && s.marks().isEmpty());
        assertThat(reading.slots()).extracting(SlotReading::text)
                .containsExactlyElementsOf(reading.head().slots().stream().map(b -> FormSlots.shown(self, b.slot())).toList());
        assertThat(reading.head().criterion()).isEqualTo(CRITERION);
        assertThat(reading.head().cycle()).isEqualTo("cycle");
    }

    @Test
    void the_slots_are_the_requirements_then_points_then_actions_then_evidence() throws IOException {
        SelfAssessment self = SmallSchool.empty("tt18-2018-pt").read();

        FormReading reading = FormReader.read(write(self, CRITERION, folder.resolve("f.docx")));

        assertThat(reading.slots().stream().map(s -> s.base().slot().part()).distinct()).containsExactly(FormPart.values());
        assertThat(reading.slots()).allMatch(s -> s.text().isEmpty());
        assertThat(reading.slots().stream().map(s -> s.base().slot()).filter(s -> s.part() == FormPart.STATEMENT)
                .map(s -> s.field().entity().id())).contains("1.1/1/a.1", "1.1/2/1");
    }

    @Test
    void any_text_comes_back() throws IOException {
        roundTrips(40);
    }

    @Test
    @Tag("long")
    void any_text_comes_back_out_of_many_forms() throws IOException {
        roundTrips(1000);
    }

    private void roundTrips(int forms) throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        SelfAssessment self = SmallSchool.full().read();
        byte[] empty = Files.readAllBytes(write(self, CRITERION, folder.resolve("f.docx")));
        List<FormBase> slots = FormReader.read(folder.resolve("f.docx")).head().slots();
        for (int i = 0; i < forms; i++) {
            RandomTexts texts = new RandomTexts(random.nextLong());
            FilledForm form = FilledForm.of(empty);
            Map<Integer, String> said = new HashMap<>();
            for (FormBase base : slots) {
                String text = writable(texts.next());
                said.put(base.slot().number(), text);
                form.fill(base.slot().number(), text);
            }

            FormReading reading = FormReader.read(form.save(folder.resolve("g.docx")));

            assertThat(reading.problems()).as("seed " + seed).isEmpty();
            assertThat(reading.slots()).as("seed " + seed).hasSameSizeAs(slots).allSatisfy(slot -> {
                assertThat(slot.text()).isEqualTo(FormText.canonical(said.get(slot.base().slot().number())));
                assertThat(Normalizer.isNormalized(slot.text(), Normalizer.Form.NFC)).isTrue();
            });
        }
    }

    @Test
    void what_the_program_holds_comes_back_whatever_it_holds() throws IOException {
        long seed = System.nanoTime();
        RandomTexts texts = new RandomTexts(seed);
        for (int i = 0; i < 15; i++) {
            SmallSchool school = SmallSchool.full();
            SelfAssessment plain = school.read();
            FormReader.read(write(plain, CRITERION, folder.resolve("f.docx"))).head().slots().stream().map(FormBase::slot)
                    .filter(Slot::cites).forEach(s -> school.put(s.field().entity(), s.field().name(), texts.next()));
            SelfAssessment self = school.read();

            FormReading reading = FormReader.read(write(self, CRITERION, folder.resolve("g.docx")));

            assertThat(reading.problems()).as("seed " + seed).isEmpty();
            assertThat(reading.slots()).as("seed " + seed).allMatch(s -> s.base().isAsMade(s.text()));
        }
    }

    /** Without the characters that XML, and so a Word file, cannot hold. */
    private static String writable(String text) {
        return text.replace("\u0001", "").replace("\r\n", "\n");
    }
}
