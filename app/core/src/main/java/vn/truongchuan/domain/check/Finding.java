package vn.truongchuan.domain.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/**
 * One thing the council should look at.
 *
 * @param kind stable word; its sentence is {@code finding.KIND} in {@code findings.properties}
 * @param arguments what the sentence names, in order: texts, or words and addresses made by the methods below
 */
public record Finding(String kind, Severity severity, Place place, List<String> arguments) {
    /** Begins an argument that is a key of the bundle: {@code part.KEY}. */
    public static final String WORD = "\u0001";
    /** Begins an argument that is the address of a criterion or requirement. */
    public static final String ADDRESS = "\u0002";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** An argument whose words come from the bundle, so that they change with the language. */
    static String word(String key) {
        return WORD + key;
    }

    static String address(CriterionCode code) {
        return ADDRESS + code;
    }

    static String address(RequirementId id) {
        return ADDRESS + id;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
