package vn.truongchuan.domain.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Texts.Text;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.plan.ImprovementAction;

/** Short forms that stand in the texts without standing in the report's list, and the other way round. */
final class AbbreviationChecks {
    /** Capitals that stand alone: not inside a document's number (36/KH-THCSHB), not between other letters. */
    private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}\\d/.\\-–])\\p{Lu}{2,12}(?![\\p{L}\\d/\\-–])");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern EXPLAINED_HERE = Pattern.compile(
            "\\((?:sau đây |dưới đây )?(?:viết tắt là |gọi tắt là )?(\\p{Lu}{2,12})\\)");
    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;/]\\s*");

    private AbbreviationChecks() {
    }

    static List<Finding> of(SelfAssessment assessment, Texts texts) {
        List<Finding> findings = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        list(assessment, explained, findings);
        Map<String, Text> first = new LinkedHashMap<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        for (Text text : texts.all()) {
            Matcher here = EXPLAINED_HERE.matcher(text.plain());
            while (here.find()) {
                explained.add(here.group(1));
            }
            Matcher found = SHORT.matcher(text.plain());
            while (found.find()) {
                if (!ROMAN.matcher(found.group()).matches() && !capitals(text.plain(), found)) {
                    first.putIfAbsent(found.group(), text);
                    count.merge(found.group(), 1, Integer::sum);
                }
            }
        }
        first.forEach((token, text) -> {
            if (!explained.contains(token)) {
                findings.add(FindingKind.ABBREVIATION_UNEXPLAINED.at(new Place(text.key().entity(),
                        Optional.of(text.key().name()), Optional.empty()), token,
                        Integer.toString(count.get(token)), TextChecks.where(text)));
            }
        });
        unused(assessment, texts, findings);
        return findings;
    }

    /** Whether it is a word of a line in capitals (a title) and no short form. */
    private static boolean capitals(String text, Matcher found) {
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + 4)).strip();
        String before = text.substring(Math.max(0, found.start() - 4), found.start()).strip();
        return after.length() >= 2 && after.chars().allMatch(Character::isUpperCase)
                || before.length() >= 2 && before.chars().allMatch(Character::isUpperCase);
    }

    private static void list(SelfAssessment assessment, Set<String> explained, List<Finding> findings) {
        for (ReportTexts.Abbreviation each : assessment.report().abbreviations()) {
            Place place = Place.of(new EntityKey(EntityKind.ABBREVIATION, each.id()));
            if (each.shortForm().isBlank() || each.full().isBlank()) {
                findings.add(FindingKind.ABBREVIATION_HALF.at(place, (each.shortForm() + " " + each.full()).strip()));
            }
            for (String form : SEVERAL.split(each.shortForm().strip())) {
                if (!form.isBlank() && !explained.add(form)) {
                    findings.add(FindingKind.ABBREVIATION_TWICE.at(place, form));
                }
            }
        }
    }

    private static void unused(SelfAssessment assessment, Texts texts, List<Finding> findings) {
        List<ReportTexts.Abbreviation> list = assessment.report().abbreviations().stream().filter(a -> !a.shortForm().isBlank()).toList();
        if (list.isEmpty()) {
            return;
        }
        Set<String> words = new HashSet<>();
        Pattern token = Pattern.compile("[^\\p{L}\\d]+");
        Stream.of(texts.all().stream().map(Text::plain),
                assessment.evidence().items().stream().flatMap(i -> Stream.of(i.title(), i.text(EvidenceItem.ISSUER))),
                assessment.actions().stream().flatMap(a -> Stream.of(a.text(ImprovementAction.OWNER),
                        a.text(ImprovementAction.COORDINATION), a.text(ImprovementAction.SOURCE))),
                assessment.council().stream().flatMap(m -> Stream.of(m.position(), m.duty())))
                .flatMap(s -> s).forEach(text -> token.splitAsStream(text).forEach(words::add));
        for (ReportTexts.Abbreviation each : list) {
            boolean used = SEVERAL.splitAsStream(each.shortForm().strip())
                    .anyMatch(form -> token.splitAsStream(form).filter(w -> !w.isEmpty()).allMatch(words::contains));
            if (!used) {
                findings.add(FindingKind.ABBREVIATION_UNUSED.at(Place.of(new EntityKey(EntityKind.ABBREVIATION, each.id())),
                        each.shortForm(), each.full()));
            }
        }
    }
}
