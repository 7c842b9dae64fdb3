package vn.truongchuan.domain.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.SelfAssessmentReader;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.data.DataTables;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.Level;
import vn.truongchuan.domain.standard.Requirement;
import vn.truongchuan.domain.standard.Standard;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.DataTableSets;
import vn.truongchuan.regulation.StandardSets;

/** Builds self-assessments for tests from lines "kind:id#field = value". */
public final class Cycles {
    private static final Map<String, StandardSet> SETS = StandardSets.shipped().stream()
            .collect(Collectors.toUnmodifiableMap(StandardSet::id, s -> s));
    private static final Map<String, DataTables> TABLES = DataTableSets.ids().stream()
            .collect(Collectors.toUnmodifiableMap(id -> id, id -> DataTableSets.find(id).orElseThrow()));

    private Cycles() {
    }

    /** A self-assessment of 2023-2024 (2026-2027 for the sets of 2026). */
    public static SelfAssessment of(String set, List<String> lines) {
        return of(SETS.get(set), lines);
    }

    /** The set with every requirement meant for one kind of school only. */
    static StandardSet onlyFor(StandardSet set, String token) {
        List<Standard> standards = set.standards().stream().map(s -> new Standard(s.number(), s.title(),
                s.criteria().stream().map(c -> onlyFor(c, token)).toList())).toList();
        return new StandardSet(set.id(), set.title(), set.regulation(), set.schoolTypes(), set.levels(), set.evidenceCode(),
                set.council(), set.dataYears(), set.dataTables(), set.verified(), set.note(), set.counts(), set.digest(), set.tokens(),
                standards, set.extraLevel(), set.schoolLevels(), set.recognition());
    }

    private static Criterion onlyFor(Criterion c, String token) {
        List<Level> levels = c.levels().stream().map(l -> new Level(l.number(), l.requirements().stream().map(r -> new Requirement(r.id(),
                r.summary(), r.cite(), List.of(token), r.status(), r.verified(), r.note())).toList())).toList();
        return new Criterion(c.code(), c.title(), c.mandatory(), levels, c.evidenceHints(), c.metrics(), c.verified());
    }

    static SelfAssessment of(StandardSet standards, List<String> lines) {
        Map<FieldKey, FieldValue> fields = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split("\\s*=\\s*", 2);
            fields.put(FieldKey.parse(parts[0].strip()), new FieldValue(Optional.of(parts[1].strip().replace("\\n", "\n")),
                    new Dot("t", 1), "Thư ký", Instant.EPOCH));
        }
        CycleIdentity identity = new CycleIdentity("c", standards.id(),
                new SchoolYear(standards.id().startsWith("tt57") ? 2026 : 2023), false);
        return new SelfAssessmentReader(standards).read(identity, Fields.of(fields));
    }

    public static List<Finding> check(String set, List<String> lines, Map<FileDigest, FileState> files) {
        SelfAssessment assessment = of(set, lines);
        return Checks.run(assessment, TABLES.get(assessment.set().dataTables()), files);
    }
}
