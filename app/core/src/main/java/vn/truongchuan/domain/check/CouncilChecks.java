package vn.truongchuan.domain.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.school.CouncilMember.Role;
import vn.truongchuan.domain.standard.CouncilRule;

/**
 * Whether the council is what the circular asks; all numbers come from the set.
 * Basis: Điều 24 of the Regulations issued with TT 17, 18, 19/2018; Điều 9 of TT 57/2026.
 */
final class CouncilChecks {
    private final List<CouncilMember> council;
    private final List<Finding> findings = new ArrayList<>();

    private CouncilChecks(List<CouncilMember> council) {
        this.council = council;
    }

    static List<Finding> of(SelfAssessment assessment) {
        CouncilChecks checks = new CouncilChecks(assessment.council());
        if (assessment.council().isEmpty()) {
            checks.add(FindingKind.COUNCIL_EMPTY, number(assessment.set().council().minMembers()), assessment.set().council().cite());
        } else {
            checks.whole(assessment.set().council());
            checks.members();
            checks.groups();
        }
        return checks.findings;
    }

    private void whole(CouncilRule rule) {
        if (council.size() < rule.minMembers()) {
            add(FindingKind.COUNCIL_SMALL, number(council.size()), number(rule.minMembers()), rule.cite());
        }
        if (rule.odd() && council.size() % 2 == 0) {
            add(FindingKind.COUNCIL_EVEN, number(council.size()), rule.cite());
        }
        long chairs = count(Role.CHAIR);
        if (chairs != 1) {
            add(chairs == 0 ? FindingKind.COUNCIL_NO_CHAIR : FindingKind.COUNCIL_CHAIRS, number(chairs));
        }
        long secretaries = count(Role.SECRETARY);
        if (secretaries == 0) {
            add(FindingKind.COUNCIL_NO_SECRETARY);
        } else if (rule.odd() && secretaries > 1) {
            add(FindingKind.COUNCIL_SECRETARIES, number(secretaries), rule.cite());
        }
    }

    private void members() {
        Map<String, CouncilMember> known = new LinkedHashMap<>();
        for (CouncilMember member : council) {
            Place place = Place.of(new EntityKey(EntityKind.MEMBER, member.id()));
            if (member.name().isBlank()) {
                findings.add(FindingKind.MEMBER_UNNAMED.at(place));
                continue;
            }
            if (member.role().isEmpty()) {
                findings.add(FindingKind.MEMBER_NO_ROLE.at(place, member.name()));
            }
            CouncilMember twin = known.putIfAbsent(bare(member.name() + "|" + member.position()), member);
            Optional<CouncilMember> same = Optional.ofNullable(twin);
            same.ifPresent(t -> findings.add(FindingKind.MEMBER_TWICE.at(place, member.name())));
        }
    }

    private void groups() {
        Map<String, Boolean> led = new LinkedHashMap<>();
        council.stream().filter(m -> !m.group().isBlank()).forEach(m -> led.merge(m.group(), m.groupLeader(), Boolean::logicalOr));
        led.forEach((group, leader) -> {
            if (!leader) {
                add(FindingKind.GROUP_NO_LEADER, group);
            }
        });
    }

    private long count(Role role) {
        return council.stream().filter(m -> m.role().filter(role::equals).isPresent()).count();
    }

    private void add(FindingKind kind, String... arguments) {
        findings.add(kind.at(Place.of(new EntityKey(EntityKind.MEMBER, "-")), arguments));
    }

    private static String number(long count) {
        return Long.toString(count);
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
