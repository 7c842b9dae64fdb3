package vn.truongchuan.domain.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.check.Texts.Text;
import vn.truongchuan.domain.evidence.Dangling;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.standard.RequirementId;

/**
 * Citations that lead nowhere, statements nothing is cited for, texts that stand twice.
 * Basis: CV 5932/BGDĐT-QLCL 2018 and TT 57/2026 Phụ lục IV: every statement is followed by its evidence.
 */
final class TextChecks {
    private static final Pattern OLD_CODE = Pattern.compile("\\[?\\bH\\d{1,3}-\\d{1,2}\\.\\d{1,2}-\\d{2,3}\\b]?");
    private static final Pattern NEW_CODE = Pattern.compile("\\bMC\\.\\d{1,2}\\.\\d{1,2}\\.\\d{2,3}\\b");
    private static final Pattern LINK = Pattern.compile("⟦[^⟧]+⟧");
    /** Shorter texts are alike by nature. */
    private static final int LONG_ENOUGH = 60;
    private final SelfAssessment assessment;
    private final Pattern otherForm;
    private final List<Finding> findings = new ArrayList<>();

    private TextChecks(SelfAssessment assessment) {
        this.assessment = assessment;
        this.otherForm = assessment.set().evidenceCode().boxed() ? NEW_CODE : OLD_CODE;
    }

    static List<Finding> of(SelfAssessment assessment, Texts texts) {
        TextChecks checks = new TextChecks(assessment);
        Map<String, Text> known = new HashMap<>();
        for (Text text : texts.all()) {
            checks.citations(text);
            boolean statement = text.key().entity().kind() == EntityKind.REQUIREMENT
                    && text.key().name().equals(RequirementAssessment.STATEMENT);
            if (statement) {
                checks.uncovered(text);
            }
            if (statement || text.key().entity().kind() == EntityKind.POINT || text.key().entity().kind() == EntityKind.ACTION) {
                checks.repeated(text, known);
            }
        }
        return checks.findings;
    }

    private void citations(Text text) {
        String where = where(text);
        for (Dangling dangling : assessment.evidence().dangling(text.text())) {
            FindingKind kind = switch (dangling.reason()) {
                case NO_SUCH_CODE -> FindingKind.CODE_DANGLING;
                case DELETED -> FindingKind.CITES_DELETED;
                case UNKNOWN -> FindingKind.CITES_UNKNOWN;
            };
            findings.add(kind.at(text.place(), where, dangling.shown()));
        }
        Matcher other = otherForm.matcher(text.plain());
        if (other.find()) {
            findings.add(FindingKind.CODE_OTHER_FORM.at(text.place(), where, other.group(), assessment.set().evidenceCode().example()));
        }
    }

    /** Prose behind the last citation of their paragraph: a citation covers what stands before it in the paragraph. */
    private void uncovered(Text text) {
        if (text.text().cited().isEmpty()) {
            return;
        }
        List<String> open = new ArrayList<>();
        for (String paragraph : Prose.paragraphs(text.text().stored())) {
            Matcher link = LINK.matcher(paragraph);
            int covered = 0;
            while (link.find()) {
                covered = link.end();
            }
            Prose.of(paragraph.substring(covered)).stream().filter(Prose::states).forEach(open::add);
        }
        if (!open.isEmpty()) {
            findings.add(FindingKind.SENTENCE_NO_CODE.at(text.place(), where(text), Integer.toString(open.size()),
                    Texts.excerpt(open.get(0).replaceFirst("^[\\s.,;:)\\]]+", ""))));
        }
    }

    private void repeated(Text text, Map<String, Text> known) {
        String bare = Normalizer.normalize(text.plain(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", " ").strip();
        if (bare.length() >= LONG_ENOUGH) {
            Text first = known.putIfAbsent(text.key().entity().kind() + bare, text);
            if (first != null) {
                findings.add(FindingKind.TEXT_REPEATED.at(text.place(), where(text), where(first), Texts.excerpt(text.plain())));
            }
        }
    }

    /** How a sentence names the place of a text. */
    static String where(Text text) {
        return switch (text.key().entity().kind()) {
            case REQUIREMENT -> Finding.address(RequirementId.parse(text.key().entity().id()));
            case STANDARD -> Finding.word("text.standard." + text.key().entity().id());
            case REPORT -> Finding.word("report." + text.key().name());
            default -> text.criterion().map(Finding::address).orElse(Finding.word("text." + text.key().entity().kind().code()));
        };
    }
}
