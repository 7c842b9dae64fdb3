package vn.truongchuan.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shape of a standard-set file as a table: which fields an object has, what each holds and whether it must be there ("!").
 * Kinds: text, empty (a text that may be empty), number, flag, date, texts, numbers, map (names to texts), count (a number or
 * "ALL"); another word is an object of that form, the word with "*" a list of such objects. Described in standard-set-format.md.
 */
final class SetForm {
    private static final Map<String, List<Slot>> FORMS = forms();

    private SetForm() {
    }

    /** One field of a form. */
    record Slot(String name, String kind, boolean required) {

        static Slot parse(String text) {
            boolean required = text.endsWith("!");
            String[] parts = (required ? text.substring(0, text.length() - 1) : text).split(":");
            return new Slot(parts[0], parts[1], required);
        }
    }

    static List<Slot> slots(String form) {
        return FORMS.get(form);
    }

    private static Map<String, List<Slot>> forms() {
        Map<String, List<Slot>> forms = new LinkedHashMap<>();
        put(forms, "set", "format:number! id:text! title:text! verified:flag note:text regulation:regulation! schoolTypes:texts! "
                + "levels:numbers! counts:counts! evidenceCode:evidenceCode! council:council! validity:validity dataYears:number! "
                + "dataTables:text! appliesToTokens:map standards:standard*! extraLevel:extraLevel schoolLevels:schoolLevel*! "
                + "recognition:recognition*!");
        put(forms, "regulation", "number:text! issued:date! effective:date! part:text! amendedBy:texts replaces:texts "
                + "textVersion:text textInForceFrom:date textInForceTo:date repealedBy:text repealedOn:date");
        put(forms, "counts", "standards:number! criteria:number! mandatory:number! extraClauses:number!");
        put(forms, "evidenceCode", "pattern:text! example:text! open:empty! close:empty! separator:text!");
        put(forms, "council", "minMembers:number! odd:flag! cite:text! chair:text viceChair:text decidedBy:text");
        put(forms, "validity", "cycleYears:number certificateYears:number renewAtLeastMonthsBeforeExpiry:number "
                + "upgradeAfterYears:number cite:text");
        put(forms, "standard", "number:number! title:text! criteria:criterion*! note:text");
        put(forms, "criterion", "number:text! title:text! mandatory:flag! maxLevel:number! levels:level*! evidenceHints:texts! "
                + "metrics:metric*! verified:flag note:text");
        put(forms, "level", "level:number! requirements:requirement*!");
        put(forms, "requirement", "key:text! summary:text! cite:text! appliesTo:texts status:text statusNote:text verified:flag "
                + "note:text");
        put(forms, "metric", "name:text! unit:text! threshold:text level:number op:text value:decimal valueVungKhoKhan:decimal "
                + "valueXaDacBietKhoKhan:decimal area:text years:number appliesTo:texts status:text verified:flag note:text");
        put(forms, "extraLevel", "number:number! article:text! clauses:clause*!");
        put(forms, "clause", "number:number! title:text! requirements:requirement*!");
        put(forms, "schoolLevel", "level:number! result:text! label:text! cite:text! conditions:condition*!");
        put(forms, "recognition", "result:text! label:text! cite:text! conditions:condition*! prerequisites:prerequisite*! "
                + "levelRule:text");
        put(forms, "condition", "criteria:text! minLevel:number! atLeast:count!");
        put(forms, "prerequisite", "kind:text! summary:text! cite:text min:number");
        return forms;
    }

    private static void put(Map<String, List<Slot>> forms, String name, String slots) {
        forms.put(name, List.of(slots.split(" ")).stream().map(Slot::parse).toList());
    }
}
