package vn.truongchuan.documents.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.truongchuan.base.Failure;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.Letterhead;
import vn.truongchuan.documents.word.PageForm;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.Requirement;
import vn.truongchuan.text.Messages;

/** Writes the form of one criterion: what is there already in its slots, free slots, and in the file's properties what it was made from. */
public final class CriterionForm {
    private static final int LONGEST_NAME = 200;
    /** Ids of controls begin here. */
    private static final int FIRST_ID = 1000;
    private static final double LABEL = 48;
    private static final double TEXT = 117;
    private final Messages words = FormHints.words();
    private final SelfAssessment self;
    private final CriterionRating rating;
    private final Criterion criterion;
    private final String id;
    private final List<Slot> slots;
    private final WordFile file;
    private int bookmarks;

    private CriterionForm(SelfAssessment self, CriterionRating rating, String id, WordFile file) {
        this.self = self;
        this.rating = rating;
        this.criterion = rating.criterion();
        this.id = id;
        this.slots = new FormSlots(self, rating, id).list();
        this.file = file;
    }

    /**
     * Writes a form.
     *
     * @param id unlike that of any other form; things that are new in it get their ids from it
     */
    public static void write(SelfAssessment self, CriterionCode code, String id, OutputStream out) throws IOException {
        CriterionRating rating = self.rating().criterion(code).orElseThrow(() -> new Failure("FORM-NO-CRITERION", code.toString()));
        String title = FormHints.words().text("title", code.toString());
        try (WordFile file = WordFile.withoutFieldUpdate(title, self.school().name())) {
            new CriterionForm(self, rating, id, file).write(out);
        }
    }

    private void write(OutputStream out) throws IOException {
        head();
        guide();
        statements();
        points(FormPart.STRENGTH, "section.strengths", "label.strength");
        points(FormPart.WEAKNESS, "section.weaknesses", "label.weakness");
        actions();
        evidence();
        file.para(ParaForm.CENTRE.space(12, 0)).text(words.text("end"), Letter.ITALIC.size(13));
        HeadProperties.write(properties()).forEach(file::property);
        file.finish(PageForm.PORTRAIT.first(), out);
    }

    private void head() {
        String school = self.school().text(School.NAME);
        Letterhead.issuer(file, false, self.school().text(School.GOVERNING_BODY).toUpperCase(Messages.VIETNAMESE),
                school.toUpperCase(Messages.VIETNAMESE));
        String clause = criterion.code().extra() ? words.text("clause", Integer.toString(criterion.code().number()),
                Integer.toString(criterion.code().standard())) : words.text("criterion", criterion.code().toString());
        file.fixed(words.text("heading"), FIRST_ID, block -> {
            block.apply(ParaForm.CENTRE.space(12, 0).keepNext()).text(words.text("heading"), Letter.BOLD);
            block.apply(ParaForm.CENTRE.keepNext()).text(clause + ": " + criterion.title(), Letter.BOLD);
            block.apply(ParaForm.CENTRE.space(4, 8)).text(words.text("basis", self.cycle().schoolYear().toString(),
                    self.set().regulation().number()), Letter.ITALIC.size(13));
        });
    }

    private void guide() {
        file.table(165).row().cell(CellForm.LEFT, cell -> {
            cell.para(ParaForm.PLAIN.space(2, 2)).text(words.text("guide.title"), Letter.BOLD.size(13));
            for (int line = 1; words.has("guide." + line); line++) {
                cell.para(ParaForm.PLAIN.space(0, 2)).text("- " + words.text("guide." + line), Letter.PLAIN.size(13));
            }
        });
        file.afterTable();
    }

    private void section(String key) {
        file.para(ParaForm.PLAIN.space(10, 4).keepNext()).text(words.text(key), Letter.BOLD);
    }

    private List<Slot> of(FormPart part) {
        return slots.stream().filter(s -> s.part() == part).toList();
    }

    private void statements() {
        section("section.statements");
        List<Slot> all = of(FormPart.STATEMENT);
        if (all.isEmpty()) {
            file.para(ParaForm.PLAIN).text(words.text("nothing.asked"), Letter.ITALIC.size(13));
        }
        int level = 0;
        WordTable table = null;
        for (Slot slot : all) {
            Requirement requirement = rating.requirements().map(r -> r.requirement())
                    .filter(r -> r.id().toString().equals(slot.field().entity().id())).findFirst().orElseThrow();
            if (table == null || requirement.id().level() != level) {
                level = requirement.id().level();
                end(table);
                if (!criterion.code().extra()) {
                    file.para(ParaForm.PLAIN.space(6, 2).keepNext()).text(words.text("level", Integer.toString(level)), Letter.BOLD_ITALIC);
                }
                table = file.table(165);
            }
            String label = words.text("label.requirement", requirement.key()) + " " + requirement.summary();
            stacked(table, slot, label, requirement.cite(), 24);
        }
        end(table);
    }

    private void end(WordTable table) {
        if (table != null) {
            file.afterTable();
        }
    }

    private void points(FormPart part, String section, String label) {
        section(section);
        WordTable table = file.table(165);
        int number = 0;
        for (Slot slot : of(part)) {
            stacked(table, slot, words.text(label, Integer.toString(++number)) + whetherNew(slot), "", 12);
        }
        file.afterTable();
    }

    private String whetherNew(Slot slot) {
        return self.fields().entity(slot.field().entity()).fields().isEmpty() ? " " + words.text("label.new") : "";
    }

    private void actions() {
        section("section.actions");
        WordTable table = null;
        String action = "";
        int number = 0;
        for (Slot slot : of(FormPart.ACTION)) {
            if (!slot.field().entity().id().equals(action)) {
                action = slot.field().entity().id();
                end(table);
                file.para(ParaForm.PLAIN.space(6, 2).keepNext()).text(words.text("label.action", Integer.toString(++number))
                        + whetherNew(slot), Letter.BOLD_ITALIC);
                table = file.table(LABEL, TEXT);
            }
            beside(table, slot, words.text("action." + slot.field().name()));
        }
        end(table);
    }

    private void evidence() {
        section("section.evidence");
        List<EvidenceItem> items = listed();
        if (!items.isEmpty()) {
            file.para(ParaForm.PLAIN.space(2, 2).keepNext()).text(words.text("evidence.there"), Letter.ITALIC.size(13));
            WordTable table = file.table(34, 131);
            table.header().cells(CellForm.HEAD.shade(), words.text("evidence.code"), words.text("evidence.title"));
            items.forEach(item -> table.row().cell(self.evidence().citation(item.id()), CellForm.CENTRE).cell(item.title()));
            file.afterTable();
        }
        file.para(ParaForm.PLAIN.space(6, 2).keepNext()).text(words.text("evidence.new"), Letter.ITALIC.size(13));
        WordTable table = file.table(LABEL, TEXT);
        int number = 0;
        for (Slot slot : of(FormPart.EVIDENCE)) {
            beside(table, slot, words.text("label.evidence", Integer.toString(++number)));
        }
        file.afterTable();
    }

    private List<EvidenceItem> listed() {
        return self.evidence().usedIn(criterion.code()).stream().filter(item -> item.code().isPresent()).toList();
    }

    /** The label above the slot. */
    private void stacked(WordTable table, Slot slot, String label, String cite, double heightMm) {
        table.row().cell(CellForm.LEFT.shade(), cell -> {
            var para = cell.para(ParaForm.PLAIN.space(2, 2).keepNext()).anchor(slot.bookmark(), ++bookmarks)
                    .text(number(slot), Letter.BOLD.size(13)).text(" " + label, Letter.PLAIN.size(13));
            if (!cite.isEmpty()) {
                para.text(" (" + cite + ")", Letter.ITALIC.size(12));
            }
        });
        control(table, slot, label, heightMm);
    }

    /** The label on the left of the slot. */
    private void beside(WordTable table, Slot slot, String label) {
        var row = table.longRow();
        row.cell(CellForm.LEFT.shade(), cell -> cell.para(ParaForm.PLAIN.space(1, 1)).anchor(slot.bookmark(), ++bookmarks)
                .text(number(slot), Letter.BOLD.size(13)).text(" " + label, Letter.PLAIN.size(13)));
        control(row, slot, label);
    }

    private static String number(Slot slot) {
        return "Ô " + slot.number() + ".";
    }

    private void control(WordTable table, Slot slot, String label, double heightMm) {
        control(table.longRow(heightMm), slot, label);
    }

    private void control(vn.truongchuan.documents.word.WordRow row, Slot slot, String label) {
        String text = FormSlots.shown(self, slot);
        String name = number(slot) + " " + (label.length() > 40 ? label.substring(0, label.offsetByCodePoints(0, 40)) + "…" : label);
        row.control(slot.tag(), name, slot.number() + FIRST_ID, text.isEmpty(), cell -> {
            if (text.isEmpty()) {
                cell.para(ParaForm.PLAIN).exact(FormHints.of(slot), Letter.HINT);
            } else {
                text.lines().forEach(line -> cell.para(ParaForm.PLAIN).exact(line, Letter.PLAIN));
            }
        });
    }

    private FormHead properties() throws IOException {
        List<FormBase> bases = new ArrayList<>();
        slots.forEach(slot -> bases.add(new FormBase(slot, self.fields().get(slot.field()).map(FieldValue::dot),
                FormText.digest(FormSlots.shown(self, slot)))));
        Map<String, String> codes = new LinkedHashMap<>();
        listed().forEach(item -> item.code().ifPresent(code -> codes.put(self.evidence().scheme().write(code), item.id())));
        String school = FormText.oneLine(self.school().name());
        return new FormHead(id, self.cycle().id(), self.set().id(), self.cycle().schoolYear().toString(),
                school.codePointCount(0, school.length()) > LONGEST_NAME
                        ? school.substring(0, school.offsetByCodePoints(0, LONGEST_NAME)) : school,
                criterion.code(), bases, codes, printed());
    }

    private List<FormHead.Printed> printed() throws IOException {
        try {
            FormBody body = new FormBody(slots, new Fonts(Optional.empty()), XmlTree.read(file.xml()));
            return FormReader.printed(body.outside());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
