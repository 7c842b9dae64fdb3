package vn.truongchuan.documents.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.truongchuan.base.Failure;

/** Reads a form that was filled in by hand, slot by slot, and tells what else was changed in it. */
public final class FormReader {
    /** Code of the problem that what was printed at a slot, argument 0, is no longer there. */
    public static final String QUESTION_CHANGED = "FORM-PRINTED";
    private static final int SHOWN = 120;

    private FormReader() {
    }

    /** Throws FORM-… where the file is no form of ours that can be read; what is wrong within it is in the result. */
    public static FormReading read(Path path) {
        FormFile file = FormFile.open(path);
        FormHead head = HeadProperties.read(file.properties(), file.name());
        Fonts fonts = new Fonts(file.styles());
        FormBody body = new FormBody(head.slots().stream().map(FormBase::slot).toList(), fonts, file.document());
        List<Failure> problems = new ArrayList<>();
        List<SlotReading> slots = slots(head, body, problems);
        body.unknown().forEach((tag, text) -> problems.add(new Failure("FORM-SLOT-UNKNOWN", excerpt(text.text()))));
        outside(head, body, problems);
        return new FormReading(head, slots, problems);
    }

    private static List<SlotReading> slots(FormHead head, FormBody body, List<Failure> problems) {
        Map<Integer, List<CellText>> entries = body.entries();
        List<SlotReading> slots = new ArrayList<>();
        for (FormBase base : head.slots()) {
            int number = base.slot().number();
            List<SlotReading> found = entries.getOrDefault(number, List.of()).stream()
                    .map(cell -> new SlotReading(base, FormHints.strip(FormText.canonical(cell.text())), cell.marks())).distinct().toList();
            if (found.size() == 1) {
                slots.add(found.get(0));
            } else if (found.isEmpty()) {
                problems.add(new Failure("FORM-SLOT-MISSING", Integer.toString(number)));
            } else {
                problems.add(new Failure("FORM-SLOT-TWICE", Integer.toString(number),
                        String.join(" | ", found.stream().map(s -> excerpt(s.text())).toList())));
            }
        }
        return slots;
    }

    /** What was printed must stand there as often as it was printed; what stands there besides was written beside the slots. */
    private static void outside(FormHead head, FormBody body, List<Failure> problems) {
        List<String> left = new ArrayList<>(head.printed().stream().map(FormHead.Printed::mark).toList());
        List<Failure> added = new ArrayList<>();
        for (FormBody.Outside outside : body.outside()) {
            if (!left.remove(FormText.mark(outside.text()))) {
                added.add(outside.slot() == 0 ? new Failure("FORM-OUTSIDE-TOP", excerpt(outside.text()))
                        : new Failure("FORM-OUTSIDE", Integer.toString(outside.slot()), excerpt(outside.text())));
            }
        }
        head.printed().stream().filter(p -> left.remove(p.mark())).map(FormHead.Printed::slot).distinct()
                .forEach(slot -> problems.add(slot == 0 ? new Failure("FORM-PRINTED-TOP")
                        : new Failure("FORM-PRINTED", Integer.toString(slot))));
        problems.addAll(added);
    }

    private static String excerpt(String text) {
        String line = FormText.oneLine(text);
        return line.codePointCount(0, line.length()) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    static List<FormHead.Printed> printed(Collection<FormBody.Outside> outside) {
        return outside.stream().map(o -> new FormHead.Printed(o.slot(), FormText.mark(o.text()))).toList();
    }
}
