package vn.truongchuan.text;

import java.util.Locale;
import java.util.Optional;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.data.DataRow;
import vn.truongchuan.domain.data.DataTable;
import vn.truongchuan.domain.data.DataTables;
import vn.truongchuan.domain.evidence.CitedFields;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.Dates;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/** Says where a field is and what its value means, as people read both: for disputes, trial runs of merges and histories. */
public final class FieldWords {
    private static final int SHORT = 60;
    private final Messages words;
    private final Sentences sentences;
    private final RatingWords ratings;
    private final DataTables tables;

    private FieldWords(Locale locale, DataTables tables) {
        words = Messages.open("vn.truongchuan.text.fields", locale, FieldWords.class.getClassLoader());
        sentences = Sentences.in(locale);
        ratings = RatingWords.in(locale);
        this.tables = tables;
    }

    /**
     * @param tables the data tables of the workspace, for the names of their rows
     */
    public static FieldWords in(Locale locale, DataTables tables) {
        return new FieldWords(locale, tables);
    }

    /** The place and the field in one line. */
    public String of(SelfAssessment now, FieldKey key) {
        return words.text("field.in", place(now, key.entity()), name(now, key));
    }

    /** The thing a field belongs to: "Tiêu chí 1.2, Mức 1, nội hàm a". */
    public String place(SelfAssessment now, EntityKey key) {
        Entity entity = now.fields().entity(key);
        return switch (key.kind()) {
            case REQUIREMENT -> RequirementId.tryParse(key.id()).map(sentences::of).orElse(key.id());
            case CRITERION -> CriterionCode.tryParse(key.id()).map(sentences::of).orElse(key.id());
            case POINT -> criterion(entity.text(Point.CRITERION));
            case ACTION -> named("ACTION", entity.get(ImprovementAction.CRITERION).map(this::criterion).orElse(""),
                    shortened(now.evidence().show(new CitedText(entity.text(ImprovementAction.CONTENT)))));
            case EVIDENCE -> named("EVIDENCE", now.evidence().exact(key.id()).flatMap(EvidenceItem::code)
                    .map(now.evidence().scheme()::cite).orElse(""), shortened(entity.text(EvidenceItem.TITLE)));
            case MEMBER, SITE -> named(key.kind().name(), "", shortened(entity.text("name")));
            case ABBREVIATION -> named(key.kind().name(), "", shortened(entity.text("short")));
            case STANDARD -> words.text("place.STANDARD", key.id());
            case TABLE -> words.text("place.TABLE", tables.table(key.id()).map(DataTable::title).orElse(key.id()));
            default -> words.text("place." + key.kind());
        };
    }

    private String criterion(String code) {
        return CriterionCode.tryParse(code).map(sentences::of).orElse(code);
    }

    private String named(String kind, String first, String second) {
        return (words.text("place." + kind) + " " + first + (second.isEmpty() ? "" : " “" + second + "”")).replace("  ", " ").strip();
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.lastIndexOf(' ', SHORT);
        return line.length() <= SHORT ? line : line.substring(0, end < SHORT / 2 ? SHORT : end) + "…";
    }

    /** The field itself: "mô tả hiện trạng". */
    public String name(SelfAssessment now, FieldKey key) {
        if (Entity.DELETED.equals(key.name()) || Entity.ORDER.equals(key.name())) {
            return words.text("name." + key.name());
        }
        if (key.entity().kind() == EntityKind.POINT && Point.TEXT.equals(key.name())) {
            boolean weakness = Point.Kind.WEAKNESS.name().equals(now.fields().entity(key.entity()).text(Point.KIND));
            return words.text("name.POINT." + (weakness ? "weakness" : "strength"));
        }
        if (key.entity().kind() == EntityKind.TABLE) {
            return cell(key);
        }
        String own = "name." + key.entity().kind() + "." + key.name();
        return words.has(own) ? words.text(own) : words.text("name.other", key.name());
    }

    private String cell(FieldKey key) {
        String[] parts = key.name().split("@", 2);
        String row = tables.table(key.entity().id()).flatMap(t -> t.row(parts[0])).map(DataRow::label).orElse(parts[0]);
        return parts.length < 2 ? row : words.text("name.cell", row, parts[1]);
    }

    /** A value as people read it; empty where nothing stands there. */
    public String value(SelfAssessment now, FieldKey key, Optional<String> stored) {
        String text = stored.orElse("");
        if (Entity.DELETED.equals(key.name())) {
            return words.text("true".equals(text) ? "value.deleted" : "value.kept");
        }
        if (verdict(key)) {
            return ratings.verdict(Verdict.of(text));
        }
        if (CitedFields.cites(key)) {
            return now.evidence().show(new CitedText(text));
        }
        if ("true".equals(text) || "false".equals(text) || words.has("value." + text)) {
            return words.text("value." + text);
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Dates.parse(text).map(d -> String.format(Locale.ROOT, "%02d/%02d/%d",
                d.getDayOfMonth(), d.getMonthValue(), d.getYear())).orElse(text) : text;
    }

    /** Whether a field holds a text people write, so that two of them can stand one after the other. */
    public static boolean written(FieldKey key) {
        return CitedFields.cites(key) || switch (key.entity().kind()) {
            case EVIDENCE -> EvidenceItem.NOTE.equals(key.name());
            case MEMBER -> "duty".equals(key.name());
            default -> false;
        };
    }

    private static boolean verdict(FieldKey key) {
        return key.entity().kind() == EntityKind.REQUIREMENT && RequirementAssessment.VERDICT.equals(key.name());
    }
}
