package vn.truongchuan.domain.standard;

/** The rule by which a whole school reaches a level (Mức). */
public record SchoolLevelRule(int level, Rule rule) {
}
