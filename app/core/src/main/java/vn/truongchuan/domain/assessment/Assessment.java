package vn.truongchuan.domain.assessment;

import java.util.List;
import java.util.Map;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/** Everything the council wrote about the standards, by address; asking for what was never written gives an empty value. */
public record Assessment(Map<RequirementId, RequirementAssessment> requirements, List<Point> points,
                         Map<CriterionCode, CriterionNotes> criteria, Map<Integer, StandardNotes> standards) {

    public Assessment {
        requirements = Map.copyOf(requirements);
        points = List.copyOf(points);
        criteria = Map.copyOf(criteria);
        standards = Map.copyOf(standards);
    }

    public RequirementAssessment of(RequirementId id) {
        return requirements.getOrDefault(id, RequirementAssessment.none(id));
    }

    public Verdict verdict(RequirementId id) {
        return of(id).verdict();
    }

    public List<Point> points(CriterionCode criterion, Point.Kind kind) {
        return points.stream().filter(p -> p.kind() == kind && p.criterion().equals(criterion)).toList();
    }

    public CriterionNotes criterion(CriterionCode code) {
        return criteria.getOrDefault(code, new CriterionNotes(code, "", false, ""));
    }

    public StandardNotes standard(int number) {
        return standards.getOrDefault(number, new StandardNotes(number, "", "", "", ""));
    }
}
