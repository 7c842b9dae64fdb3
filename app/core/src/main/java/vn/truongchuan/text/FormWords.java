package vn.truongchuan.text;

import java.util.Locale;
import java.util.Optional;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.standard.RequirementId;

/** What people read about the slots of a Word form. */
public final class FormWords {
    private final Messages words;

    private FormWords(Messages words) {
        this.words = words;
    }

    public static FormWords in(Locale language) {
        return new FormWords(Messages.open("vn.truongchuan.text.form", language, FormWords.class.getClassLoader()));
    }

    /**
     * What a slot is about.
     *
     * @param part name of its part, e.g. STATEMENT
     * @param field the field it stands for
     */
    public String part(String part, FieldKey field) {
        if ("ACTION".equals(part)) {
            return words.text("part.ACTION", words.text("action." + field.name()));
        }
        Optional<RequirementId> requirement = "STATEMENT".equals(part) ? RequirementId.tryParse(field.entity().id()) : Optional.empty();
        return requirement.map(id -> id.criterion().extra() ? words.text("part.CLAUSE", id.key())
                : words.text("part.STATEMENT", Integer.toString(id.level()), id.key())).orElseGet(() -> words.text("part." + part));
    }

    /** "Ô 3: Điểm mạnh". */
    public String slot(int number, String part, FieldKey field) {
        return words.text("slot", Integer.toString(number), part(part, field));
    }

    /** How what a form says stands to what the program holds. */
    public String state(String state) {
        return words.text("state." + state);
    }
}
