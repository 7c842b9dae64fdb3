package vn.truongchuan.domain.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.truongchuan.base.FileDigest;

/**
 * One version of the standards as data: everything a circular's number would otherwise be in code for.
 *
 * @param id stable, e.g. "tt18-2018-pt"
 * @param schoolTypes codes of schools it is for, e.g. THCS
 * @param levels levels of the criteria, ascending
 * @param dataYears school years the data tables look back (5 in 2018, 3 in TT57), the assessed year included
 * @param dataTables id of the data table definitions that go with it
 * @param verified false where parts could not be checked against the circular: listed as "chưa kiểm chứng đầy đủ"
 * @param note what the reader should know about this text of the standards, Vietnamese
 * @param counts how many standards, criteria, mandatory criteria and extra clauses there have to be
 * @param digest SHA-256 of the set's content whatever its layout, so that a cycle can be pinned to it
 * @param tokens applicability tokens and what they mean, Vietnamese
 */
public record StandardSet(String id, String title, Regulation regulation, List<String> schoolTypes, List<Integer> levels,
                          EvidenceCodeFormat evidenceCode, CouncilRule council, int dataYears, String dataTables,
                          boolean verified, Optional<String> note, SetCounts counts, FileDigest digest,
                          Map<String, String> tokens, List<Standard> standards,
                          Optional<ExtraLevel> extraLevel, List<SchoolLevelRule> schoolLevels, List<Rule> recognition) {

    public StandardSet {
        schoolTypes = List.copyOf(schoolTypes);
        levels = List.copyOf(levels);
        tokens = Map.copyOf(tokens);
        standards = List.copyOf(standards);
        schoolLevels = List.copyOf(schoolLevels);
        recognition = List.copyOf(recognition);
    }

    /** Whether the set holds what it counts itself; a set that does not is never rated. */
    public boolean whole() {
        return counts.equals(SetCounts.of(this));
    }

    /** Every criterion of every standard in order, without the extra level's clauses. */
    public Stream<Criterion> criteria() {
        return standards.stream().flatMap(s -> s.criteria().stream());
    }

    /** Every criterion, then the extra level's clauses. */
    public Stream<Criterion> criteriaAndClauses() {
        return Stream.concat(criteria(), extraLevel.stream().flatMap(x -> x.clauses().stream()));
    }

    public Optional<Criterion> criterion(CriterionCode code) {
        return criteriaAndClauses().filter(c -> c.code().equals(code)).findFirst();
    }

    public Optional<Requirement> requirement(RequirementId id) {
        return criterion(id.criterion()).flatMap(c -> c.requirements().filter(r -> r.id().equals(id)).findFirst());
    }

    public Optional<Standard> standardOf(CriterionCode code) {
        return code.extra() ? Optional.empty() : standards.stream().filter(s -> s.number() == code.standard()).findFirst();
    }
}
