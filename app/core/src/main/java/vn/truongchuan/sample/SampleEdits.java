package vn.truongchuan.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.data.TableCells;
import vn.truongchuan.domain.evidence.CodeScheme;
import vn.truongchuan.domain.evidence.EvidenceCode;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.school.Cycle;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/** Turns the authors' text of a fictional school into the edits a council would have made. */
final class SampleEdits {
    private final SampleSchool school;
    private final List<FieldEdit> edits = new ArrayList<>();

    SampleEdits(SampleSchool school) {
        this.school = school;
    }

    /** Profile, council, report parts, standards and numbers. */
    List<FieldEdit> frame() {
        edits.clear();
        JsonNode root = school.school();
        object(EntityKey.SCHOOL, root.path("school"));
        list(EntityKind.SITE, root.path("sites"));
        cycle(root.path("cycle"));
        council(root.path("council"));
        abbreviations(root.path("abbreviations"));
        object(ReportTexts.KEY, root.path("reportParts"));
        school.standards().properties().forEach(s -> object(new EntityKey(EntityKind.STANDARD, s.getKey()), s.getValue()));
        school.tables().properties().forEach(table -> table.getValue().properties().forEach(row ->
                row.getValue().properties().forEach(cell -> put(TableCells.table(table.getKey()),
                        TableCells.cell(row.getKey(), cell.getKey()), cell.getValue()))));
        return List.copyOf(edits);
    }

    /** The record of every evidence, without its file. */
    List<FieldEdit> evidence() {
        edits.clear();
        CodeScheme scheme = new CodeScheme(school.set().evidenceCode());
        for (JsonNode node : school.evidence()) {
            EntityKey key = evidenceKey(node);
            EvidenceCode code = scheme.parse(node.path("code").asText()).orElseThrow();
            put(key, EvidenceItem.CRITERION, code.criterion().toString());
            put(key, EvidenceItem.BOX, code.box() == 0 ? "" : Integer.toString(code.box()));
            put(key, EvidenceItem.SERIAL, Integer.toString(code.serial()));
            for (String name : List.of(EvidenceItem.TITLE, EvidenceItem.NUMBER, EvidenceItem.DATE, EvidenceItem.DATE_TEXT,
                    EvidenceItem.ISSUER, EvidenceItem.FORM, EvidenceItem.PLACE, EvidenceItem.VALID_UNTIL, EvidenceItem.NOTE,
                    EvidenceItem.RESPONSIBLE)) {
                put(key, name, node.path(name));
            }
        }
        return List.copyOf(edits);
    }

    EntityKey evidenceKey(JsonNode node) {
        return named(EntityKind.EVIDENCE, node.path("code").asText());
    }

    /** Verdicts, statements, strengths, weaknesses and actions; the evidence must be there already so that codes become links. */
    List<FieldEdit> criterion(CriterionCode code, JsonNode node) {
        edits.clear();
        node.path("requirements").properties().forEach(r -> {
            EntityKey key = new EntityKey(EntityKind.REQUIREMENT, RequirementId.parse(code + "/" + r.getKey()).toString());
            put(key, RequirementAssessment.VERDICT, r.getValue().path("verdict"));
            put(key, RequirementAssessment.STATEMENT, r.getValue().path("statement"));
        });
        int order = 1;
        for (JsonNode strength : node.path("strengths")) {
            point(code, Point.Kind.STRENGTH, strength.asText(), order++);
        }
        for (JsonNode weakness : node.path("weaknesses")) {
            EntityKey key = point(code, Point.Kind.WEAKNESS, weakness.path("text").asText(), order++);
            int number = 1;
            for (JsonNode action : weakness.path("actions")) {
                action(code, key, action, number++);
            }
        }
        return List.copyOf(edits);
    }

    private void action(CriterionCode code, EntityKey weakness, JsonNode node, int number) {
        EntityKey key = named(EntityKind.ACTION, weakness.id() + "." + number);
        put(key, ImprovementAction.CRITERION, code.toString());
        put(key, ImprovementAction.WEAKNESS, weakness.id());
        put(key, Entity.ORDER, Integer.toString(code.extra() ? 90_000 + code.number() * 100 + number
                : code.standard() * 10_000 + code.number() * 100 + number));
        object(key, node);
    }

    private EntityKey point(CriterionCode code, Point.Kind kind, String text, int order) {
        EntityKey key = named(EntityKind.POINT, code + kind.name() + order);
        put(key, Point.CRITERION, code.toString());
        put(key, Point.KIND, kind.name());
        put(key, Point.TEXT, text);
        put(key, Entity.ORDER, Integer.toString(order));
        return key;
    }

    private void cycle(JsonNode node) {
        node.properties().forEach(p -> put(EntityKey.CYCLE,
                "assessLevel4".equals(p.getKey()) ? Cycle.ASSESS_EXTRA_LEVEL : p.getKey(), p.getValue()));
    }

    private void council(JsonNode members) {
        int order = 1;
        for (JsonNode member : members) {
            EntityKey key = named(EntityKind.MEMBER, Integer.toString(order));
            for (String name : List.of(CouncilMember.NAME, CouncilMember.POSITION, CouncilMember.ROLE, CouncilMember.DUTY,
                    CouncilMember.GROUP, CouncilMember.SECRETARIAT)) {
                put(key, name, member.path(name));
            }
            put(key, CouncilMember.GROUP_LEADER, "LEADER".equals(member.path("groupRole").asText()) ? "true" : "");
            put(key, Entity.ORDER, Integer.toString(order++));
        }
    }

    private void abbreviations(JsonNode nodes) {
        list(EntityKind.ABBREVIATION, nodes);
    }

    private void list(EntityKind kind, JsonNode nodes) {
        int order = 1;
        for (JsonNode node : nodes) {
            EntityKey key = named(kind, Integer.toString(order));
            object(key, node);
            put(key, Entity.ORDER, Integer.toString(order++));
        }
    }

    private void object(EntityKey key, JsonNode node) {
        node.properties().forEach(p -> put(key, p.getKey(), p.getValue()));
    }

    private void put(EntityKey key, String name, JsonNode value) {
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(v -> parts.add(v.asText()));
            put(key, name, String.join(",", parts));
        } else if (!value.isNull() && !value.isMissingNode()) {
            put(key, name, value.asText());
        }
    }

    private void put(EntityKey key, String name, String value) {
        if (!value.isBlank()) {
            edits.add(FieldEdit.set(key.field(name), value));
        }
    }

    /** The same sample always gets the same ids, so that two builds can be compared. */
    private EntityKey named(EntityKind kind, String name) {
        return new EntityKey(kind, UUID.nameUUIDFromBytes((school.id() + "/" + kind.code() + "/" + name)
                .getBytes(StandardCharsets.UTF_8)).toString());
    }
}
