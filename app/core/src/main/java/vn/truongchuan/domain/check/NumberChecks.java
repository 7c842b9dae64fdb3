package vn.truongchuan.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Texts.Text;
import vn.truongchuan.domain.data.TableViews;
import vn.truongchuan.domain.data.Unit;
import vn.truongchuan.domain.data.VietnameseNumber;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.school.SchoolYear;

/**
 * Totals in prose that contradict the data tables. It speaks only where year and thing are certain: the sentence names exactly one
 * school year, and the number is a plain total ("năm học 2021-2022 có 16 lớp với 638 học sinh"), not a part, a limit or an average.
 */
final class NumberChecks {
    private static final Pattern YEAR = Pattern.compile("(?iu)năm học\\s+((?:19|20)\\d\\d)\\s*[-–]\\s*((?:19|20)\\d\\d)");
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern COUNT = Pattern.compile(
            "(?u)(?<![\\p{L}\\d.,/%-])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})\\s+(học sinh|HS|giáo viên|GV|lớp|trẻ em|trẻ|cháu)"
            + "(?=\\s*(?:[,;.:)/]|$|\\sv[àớ]i?\\s+\\d|⟦|\\(|và\\s+\\d|với\\s+\\d))");
    /** Words that make a number a part, a limit, an average or a plan. */
    private static final Pattern NOT_A_TOTAL = Pattern.compile("(?iu)trong đó|trong số|mỗi|bình quân|trung bình|ít nhất|tối thiểu|tối đa"
            + "|không quá|trên|dưới|khoảng|gần|hơn|tăng|giảm|thêm|bớt|thiếu|thừa|khen|thưởng|đạt|tham gia|tham dự|đi học|chuyển|bỏ học|khối"
            + "|tốt nghiệp|giỏi|khá|nữ|dân tộc|hỗ trợ|tặng|thi|dự"
            + "|lớp \\d|kế hoạch|chỉ tiêu|tuyển|cho|điểm trường|của|lưu ban|đoàn viên|tổ ");
    private static final Pattern SAYS_TOTAL = Pattern.compile("(?iu)(?:có|gồm|là|tổng số|quy mô|duy trì|với|,|;|:|và|\\d\\s+lớp/?)\\s*$");
    private static final Map<String, String> TABLES = Map.of("lớp", "classes", "học sinh", "pupils", "hs", "pupils",
            "giáo viên", "teachers", "gv", "teachers", "trẻ em", "children", "trẻ", "children", "cháu", "children");
    private final SelfAssessment assessment;
    private final TableViews tables;
    private final List<Finding> findings = new ArrayList<>();

    NumberChecks(SelfAssessment assessment, TableViews tables) {
        this.assessment = assessment;
        this.tables = tables;
    }

    List<Finding> of(Texts texts) {
        for (Text text : texts.all()) {
            Prose.paragraphs(text.text().stored()).stream().filter(p -> YEAR.matcher(p).find()).flatMap(p -> Prose.of(p).stream())
                    .forEach(sentence -> sentence(text, sentence));
        }
        return findings;
    }

    private void sentence(Text text, String sentence) {
        Optional<SchoolYear> year = onlyYear(sentence);
        if (year.isEmpty() || tables.years().stream().noneMatch(year.get()::equals)) {
            return;
        }
        Matcher count = COUNT.matcher(sentence);
        int from = 0;
        while (count.find()) {
            String before = sentence.substring(0, count.start());
            boolean plain = !NOT_A_TOTAL.matcher(before.substring(from)).find();
            if (plain && SAYS_TOTAL.matcher(before.substring(Math.max(0, before.length() - 40))).find()) {
                compare(text, year.get(), count.group(1), count.group(2), sentence);
            }
            from = plain ? count.end() : 0;
        }
    }

    private static Optional<SchoolYear> onlyYear(String sentence) {
        Set<String> years = new LinkedHashSet<>();
        Matcher matcher = YEAR.matcher(sentence);
        while (matcher.find()) {
            years.add(matcher.group(1) + "-" + matcher.group(2));
        }
        boolean otherYears = ANY_YEAR.matcher(YEAR.matcher(sentence).replaceAll("")).find();
        return years.size() == 1 && !otherYears ? SchoolYear.tryParse(years.iterator().next()) : Optional.empty();
    }

    private void compare(Text text, SchoolYear year, String number, String noun, String sentence) {
        Optional<BigDecimal> said = VietnameseNumber.parse(number, Unit.COUNT);
        String table = TABLES.get(noun.toLowerCase(Locale.ROOT));
        Optional<BigDecimal> known = tables.value(table, "total", Integer.toString(year.start()));
        if (said.isPresent() && known.isPresent() && said.get().compareTo(known.get()) != 0) {
            String title = tables.table(table).map(t -> t.table().title()).orElse("");
            findings.add(FindingKind.NUMBER_DIFFERS.at(text.place(), TextChecks.where(text), number + " " + noun, year.toString(),
                    VietnameseNumber.show(known.get()), title, Texts.excerpt(assessment.evidence().show(
                            new CitedText(sentence)))));
        }
    }
}
