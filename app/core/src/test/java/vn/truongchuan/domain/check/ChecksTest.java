package vn.truongchuan.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.DataTableSets;
import vn.truongchuan.regulation.StandardSets;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** Each kind of finding appears where it should, stays away where it should not, and no criterion is left out unseen. */
class ChecksTest {
    private static final String FILE = "ab".repeat(32);
    private static final String PT = "tt18-2018-pt";
    private static final List<String> THCS = List.of("school:-#schoolType=THCS", "school:-#educationLevels=THCS",
            "evidence:e1#criterion=1.1", "evidence:e1#box=1", "evidence:e1#serial=1", "evidence:e1#title=Kế hoạch chiến lược",
            "evidence:e1#number=36/KH", "evidence:e1#date=2020-06-15", "evidence:e1#issuer=Nhà trường", "evidence:e1#form=PAPER");

    static Stream<CheckCase> cases() {
        return CheckCases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds(CheckCase c) {
        List<Finding> found = findings(c, c.lines());
        assertThat(found).as(c.toString()).extracting(Finding::kind).contains(c.kind().code());
        Finding finding = found.stream().filter(f -> f.kind().equals(c.kind().code())).findFirst().orElseThrow();
        assertThat(finding.severity()).isEqualTo(c.kind().severity());
        for (Locale locale : List.of(Messages.VIETNAMESE, Locale.ENGLISH)) {
            assertThat(Sentences.in(locale).of(finding)).as(c.toString()).doesNotContain("{", "[finding", "[part", "\u0001", "\u0002");
            assertThat(Sentences.in(locale).remedy(finding)).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysNothingOnceItIsMended(CheckCase c) {
        if (!c.mended().isEmpty()) {
            List<String> lines = new ArrayList<>(c.lines());
            c.mended().forEach(m -> lines.removeIf(l -> l.startsWith(m.substring(0, m.indexOf('=')))));
            lines.addAll(c.mended().stream().filter(m -> !m.endsWith("=")).toList());
            assertThat(findings(c, lines)).as(c.toString()).extracting(Finding::kind).doesNotContain(c.kind().code());
        }
    }

    private static List<Finding> findings(CheckCase c, List<String> lines) {
        List<String> all = new ArrayList<>(c.set().equals(PT) ? THCS : List.of());
        all.addAll(lines);
        Map<FileDigest, FileState> files = c.kind() == FindingKind.FILE_MISSING ? Map.of(new FileDigest(FILE), FileState.MISSING)
                : c.kind() == FindingKind.FILE_CHANGED ? Map.of(new FileDigest(FILE), FileState.CHANGED) : Map.of();
        return Cycles.check(c.set(), all, files);
    }

    @Test
    void everyKindHasACase() {
        Set<FindingKind> tried = EnumSet.noneOf(FindingKind.class);
        cases().forEach(c -> tried.add(c.kind()));
        tried.add(FindingKind.CRITERION_NOT_COUNTED);
        tried.add(FindingKind.FIELD_DISPUTED);
        assertThat(tried).isEqualTo(EnumSet.allOf(FindingKind.class));
    }

    @Test
    void aCriterionOfWhichNothingIsMeantForTheSchoolIsNamedAllTheSame() {
        StandardSet set = StandardSets.find(PT).orElseThrow();
        SelfAssessment assessment = Cycles.of(Cycles.onlyFor(set, "THPT"), THCS);
        assertThat(Checks.run(assessment, DataTableSets.of(set), Map.of())).filteredOn(f -> f.kind()
                .equals(FindingKind.CRITERION_NOT_COUNTED.code())).hasSize((int) set.criteria().count());
    }

    static Stream<String> sets() {
        return StandardSets.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void anEmptyCycleNamesEveryCriterion(String set) {
        List<Finding> findings = Cycles.check(set, List.of("cycle:-#assessExtraLevel=true"), Map.of());
        Set<String> named = new HashSet<>();
        findings.forEach(f -> f.place().criterion().ifPresent(code -> named.add(code.toString())));
        List<String> sentences = findings.stream().map(f -> Sentences.in(Messages.VIETNAMESE).of(f)).toList();
        for (Criterion criterion : StandardSets.find(set).orElseThrow().criteriaAndClauses().toList()) {
            assertThat(named).as(set).contains(criterion.code().toString());
            String name = Sentences.in(Messages.VIETNAMESE).of(criterion.code());
            assertThat(sentences).as(set).anyMatch(s -> s.startsWith(name + " "));
        }
        assertThat(findings).extracting(Finding::severity).as("nothing can be wrong yet").doesNotContain(Severity.WRONG);
    }

    @Test
    void comesInOrder() {
        List<Finding> findings = Cycles.check(PT, List.of("requirement:1.1/1/a.1#verdict=MET", "point:p#criterion=1.2",
                "criterion:1.1#concluded=true", "requirement:1.10/1/a.1#verdict=MET"), Map.of());
        assertThat(findings).isSortedAccordingTo(Comparator.comparing((Finding f) -> f.place().criterion().orElse(null),
                Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Finding::severity));
        assertThat(findings).isEqualTo(Cycles.check(PT, List.of("requirement:1.1/1/a.1#verdict=MET", "point:p#criterion=1.2",
                "criterion:1.1#concluded=true", "requirement:1.10/1/a.1#verdict=MET"), Map.of()));
    }

    @Test
    void noSentenceScolds() {
        for (FindingKind kind : FindingKind.values()) {
            Finding finding = new Finding(kind.code(), kind.severity(), Place.of(EntityKey.SCHOOL),
                    Arrays.asList("a", "b", "c", "d", "e", "f", "g"));
            String words = Sentences.in(Messages.VIETNAMESE).of(finding) + Sentences.in(Messages.VIETNAMESE).remedy(finding).orElse("");
            assertThat(words.toLowerCase(Locale.ROOT)).as(kind.code())
                    .doesNotContain("!", "vi phạm", "lỗi", "không được phép", "yếu kém", "cẩu thả", "nghiêm trọng");
        }
    }

    @Test
    void looksAtThreeThousandPiecesOfEvidenceAtOnce() {
        List<String> lines = new ArrayList<>(THCS);
        for (int n = 1; n <= 3000; n++) {
            String key = "evidence:m" + n + "#";
            String code = (1 + n % 5) + "." + (1 + n % 4);
            lines.addAll(List.of(key + "criterion=" + code, key + "box=1", key + "serial=" + (n / 20 + 1), key + "title=Minh chứng số " + n,
                    key + "date=2023-01-01", key + "number=" + n + "/QĐ", key + "issuer=Nhà trường", key + "place=Hộp 1"));
        }
        StandardSets.find(PT).orElseThrow().criteria().flatMap(Criterion::requirements).forEach(r -> {
            String id = "requirement:" + r.id() + "#";
            lines.add(id + "verdict=MET");
            lines.add(id + "statement=" + ("Năm học 2022-2023, nhà trường có 17 lớp và thực hiện tốt nội dung " + r.id() + ". ").repeat(15)
                    + "⟦m" + (1 + Math.abs(r.id().hashCode()) % 3000) + "⟧.");
        });
        var assessment = Cycles.of(PT, lines);
        var tables = DataTableSets.of(assessment.set());
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 8; run++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(Checks.run(assessment, tables, Map.of())).isNotEmpty();
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000);
        }
        assertThat(best).as("milliseconds").isLessThan(300);
    }
}
