package vn.truongchuan.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.truongchuan.base.Failure;
import vn.truongchuan.documents.form.FormHead;
import vn.truongchuan.documents.form.FormPart;
import vn.truongchuan.documents.form.FormReader;
import vn.truongchuan.documents.form.FormText;
import vn.truongchuan.documents.form.Slot;
import vn.truongchuan.documents.form.SlotKind;
import vn.truongchuan.documents.form.SlotMark;
import vn.truongchuan.documents.form.SlotReading;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.evidence.Dangling;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.text.Folding;

/** Compares what a form says with what the program holds, slot by slot. */
final class FormLines {
    private static final int LONGEST = 100_000;
    private final SelfAssessment self;
    private final Map<String, String> codes;

    FormLines(SelfAssessment self, FormHead head) {
        this.self = self;
        this.codes = head.codes();
    }

    /**
     * @param beyond what is wrong with the form beyond its slots; what concerns this slot is told with it as well
     */
    FormLine of(SlotReading reading, List<Failure> beyond) {
        Slot slot = reading.base().slot();
        Optional<FieldValue> field = self.fields().get(slot.field());
        Optional<String> held = field.flatMap(FieldValue::value);
        boolean gone = self.fields().entity(slot.field().entity()).deleted();
        List<Failure> problems = new ArrayList<>(marks(reading));
        Optional<String> stored = readable(reading, held, problems);
        boolean meanwhile = gone || self.fields().disputed(slot.field()) || !field.map(FieldValue::dot).map(Dot::toString)
                .equals(reading.base().version().map(Dot::toString));
        FormState state = state(reading, held.filter(h -> !gone), stored, meanwhile);
        if (state.takeable()) {
            sameTitle(slot, reading.text(), problems);
            stored.filter(s -> slot.cites()).ifPresent(s -> dangling(slot, s, problems));
            beyond.stream().filter(p -> p.code().equals(FormReader.QUESTION_CHANGED) && p.arguments().contains(number(slot)))
                    .forEach(problems::add);
        }
        String now = held.map(h -> slot.cites() ? self.evidence().show(new CitedText(h)) : slot.kind().shown(h)).orElse("");
        return new FormLine(slot, state, now, reading.text(), held, stored, problems);
    }

    /** What would be stored; where nothing can be, the problems say why. */
    private Optional<String> readable(SlotReading reading, Optional<String> held, List<Failure> problems) {
        Slot slot = reading.base().slot();
        if (reading.base().isAsMade(reading.text()) || reading.marks().contains(SlotMark.OLD_FONT)) {
            return Optional.empty();
        }
        if (reading.text().length() > LONGEST) {
            problems.add(new Failure("FORM-LONG", number(slot)));
            return Optional.empty();
        }
        Optional<String> stored = stored(slot, reading.text(), held);
        if (!reading.text().isEmpty() && stored.isEmpty()) {
            problems.add(slot.kind() == SlotKind.DATE ? new Failure("FORM-DATE", number(slot), reading.text())
                    : new Failure("FORM-MONEY", number(slot), reading.text()));
        }
        return stored;
    }

    private static FormState state(SlotReading reading, Optional<String> held, Optional<String> stored, boolean meanwhile) {
        boolean same = stored.isPresent() && stored.map(FormText::canonical).equals(held.map(FormText::canonical));
        if (reading.base().isAsMade(reading.text()) || same) {
            return FormState.SAME;
        }
        if (reading.text().isEmpty()) {
            return held.isPresent() ? FormState.EMPTY_KEPT : FormState.SAME;
        }
        if (stored.isEmpty()) {
            return FormState.NOT_READ;
        }
        if (meanwhile) {
            return FormState.BOTH_CHANGED;
        }
        return held.isEmpty() ? FormState.NEW : FormState.CHANGED;
    }

    /** What a text is stored as: a code that is printed in the form means the evidence it meant there, whatever code that has now. */
    private Optional<String> stored(Slot slot, String text, Optional<String> held) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!slot.cites()) {
            return slot.kind().stored(text);
        }
        CitedText printed = CitedText.link(text, self.evidence().scheme(), code ->
                Optional.ofNullable(codes.get(self.evidence().scheme().write(code))).filter(id -> self.evidence().find(id).isPresent()));
        return Optional.of(self.evidence().link(printed.stored(), new CitedText(held.orElse(""))).stored());
    }

    private void dangling(Slot slot, String stored, List<Failure> problems) {
        self.evidence().dangling(new CitedText(stored)).stream().map(Dangling::shown).distinct()
                .forEach(code -> problems.add(new Failure("FORM-CODE", number(slot), code)));
    }

    private void sameTitle(Slot slot, String title, List<Failure> problems) {
        if (slot.part() != FormPart.EVIDENCE) {
            return;
        }
        self.evidence().items().stream().filter(item -> !item.id().equals(slot.field().entity().id()))
                .filter(item -> Folding.fold(item.title()).equals(Folding.fold(title))).findFirst()
                .ifPresent(item -> problems.add(new Failure("FORM-SAME-TITLE", number(slot), self.evidence().citation(item.id()))));
    }

    private static List<Failure> marks(SlotReading reading) {
        Map<SlotMark, Failure> problems = new TreeMap<>();
        reading.marks().forEach(mark -> problems.put(mark,
                new Failure(mark.code(), number(reading.base().slot()))));
        return List.copyOf(problems.values());
    }

    private static String number(Slot slot) {
        return Integer.toString(slot.number());
    }
}
