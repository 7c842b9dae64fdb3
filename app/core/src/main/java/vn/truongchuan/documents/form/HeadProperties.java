package vn.truongchuan.documents.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.standard.CriterionCode;

/** Writes and reads a form's head as short properties of the file, none over 255 characters, with a sum over all of them. */
final class HeadProperties {
    static final String FORMAT = "tc.form";
    private static final int VERSION = 1;
    private static final String SUM = "tc.sum";
    private static final int MARKS_A_LINE = 12;
    private static final int MOST = 2000;

    private HeadProperties() {
    }

    static Map<String, String> write(FormHead head) {
        Map<String, String> all = new TreeMap<>();
        all.put(FORMAT, Integer.toString(VERSION));
        all.put("tc.id", head.id());
        all.put("tc.cycle", head.cycle());
        all.put("tc.set", head.set());
        all.put("tc.year", head.schoolYear());
        all.put("tc.school", head.school());
        all.put("tc.criterion", head.criterion().toString());
        all.put("tc.slots", Integer.toString(head.slots().size()));
        head.slots().forEach(base -> all.put("tc.slot." + base.slot().number(), base.slot().part() + " " + base.digest() + " "
                + base.version().map(Dot::toString).orElse("-") + " " + base.slot().field()));
        List<String> codes = new TreeMap<>(head.codes()).entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
        lines(all, "tc.code.", codes, 1);
        lines(all, "tc.printed.", head.printed().stream().map(p -> p.slot() + ":" + p.mark()).toList(), MARKS_A_LINE);
        all.put(SUM, sum(all));
        return all;
    }

    private static void lines(Map<String, String> all, String name, List<String> values, int together) {
        for (int i = 0; i * together < values.size(); i++) {
            all.put(name + (i + 1), String.join(" ", values.subList(i * together, Math.min(values.size(), (i + 1) * together))));
        }
    }

    private static String sum(Map<String, String> all) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(all).forEach((name, value) -> {
            if (name.startsWith("tc.") && !SUM.equals(name)) {
                text.append(name).append('=').append(FormText.oneLine(value)).append('\n');
            }
        });
        return FormText.digest(text.toString());
    }

    /** Throws FORM-NOTOURS, FORM-NEWER or FORM-DAMAGED. */
    static FormHead read(Map<String, String> all, String file) {
        String format = all.getOrDefault(FORMAT, "");
        if (!format.matches("[1-9]\\d{0,3}")) {
            throw new Failure("FORM-NOTOURS", file);
        }
        if (Integer.parseInt(format) > VERSION) {
            throw new Failure("FORM-NEWER", file, format);
        }
        if (!sum(all).equals(all.get(SUM))) {
            throw new Failure("FORM-DAMAGED", file);
        }
        try {
            return head(all);
        } catch (IllegalArgumentException notAsWritten) {
            throw new Failure(notAsWritten, "FORM-DAMAGED", file);
        }
    }

    private static FormHead head(Map<String, String> all) {
        int count = Integer.parseInt(need(all, "tc.slots"));
        List<FormBase> slots = new ArrayList<>();
        for (int number = 1; number <= Math.min(count, MOST); number++) {
            slots.add(base(number, need(all, "tc.slot." + number)));
        }
        Map<String, String> codes = new LinkedHashMap<>();
        values(all, "tc.code.").forEach(line -> {
            int blank = line.indexOf(' ');
            codes.put(line.substring(0, Math.max(0, blank)), line.substring(blank + 1));
        });
        List<FormHead.Printed> printed = new ArrayList<>();
        values(all, "tc.printed.").forEach(line -> {
            for (String each : line.split(" ")) {
                String[] pieces = each.split(":");
                printed.add(new FormHead.Printed(Integer.parseInt(pieces[0]), pieces[pieces.length - 1]));
            }
        });
        return new FormHead(need(all, "tc.id"), need(all, "tc.cycle"), need(all, "tc.set"), need(all, "tc.year"),
                all.getOrDefault("tc.school", ""), CriterionCode.parse(need(all, "tc.criterion")), slots, codes, printed);
    }

    private static List<String> values(Map<String, String> all, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= MOST && all.containsKey(name + i); i++) {
            values.add(all.get(name + i));
        }
        return values;
    }

    private static FormBase base(int number, String line) {
        String[] pieces = line.split(" ", 4);
        if (pieces.length < 4) {
            throw new IllegalArgumentException("slot " + number);
        }
        int at = pieces[2].lastIndexOf('@');
        Optional<Dot> version = at < 1 ? Optional.empty()
                : Optional.of(new Dot(pieces[2].substring(0, at), Long.parseLong(pieces[2].substring(at + 1))));
        return new FormBase(new Slot(number, FormPart.valueOf(pieces[0]), FieldKey.parse(pieces[3])), version, pieces[1]);
    }

    private static String need(Map<String, String> all, String name) {
        return Optional.ofNullable(all.get(name)).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }
}
