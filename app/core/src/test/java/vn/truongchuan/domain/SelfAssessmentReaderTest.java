package vn.truongchuan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.application.Reviews;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.regulation.StandardSets;

class SelfAssessmentReaderTest {
    private static final CycleIdentity IDENTITY = new CycleIdentity("c", "tt17-2018-th", new SchoolYear(2025), false);

    @Test
    void readingAfterASaveGivesWhatReadingAnewGives() {
        long seed = Long.getLong("seed", 20260314);
        Random random = new Random(seed);
        SelfAssessmentReader reader = new SelfAssessmentReader(StandardSets.find("tt17-2018-th").orElseThrow());
        Fields fields = Fields.EMPTY;
        SelfAssessment step = reader.read(IDENTITY, fields);
        for (int save = 1; save <= 400; save++) {
            Map<FieldKey, FieldValue> edits = new HashMap<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                edits.put(key(random), new FieldValue(Optional.of(value(random)), new Dot("r", save), "Lan", Instant.EPOCH));
            }
            fields = fields.with(edits);
            step = reader.readAfter(step, IDENTITY, fields);
            assertSame(step, reader.read(IDENTITY, fields), seed + " save " + save);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"requirement:xyz", "requirement:1.1/1", "requirement:01.1/1/a", "requirement:1.1/0/a", "requirement:/1/a",
        "criterion:abc", "criterion:1.01", "standard:abc", "standard:+1", "standard:999999999999", "report:other"})
    void what_has_an_address_nobody_understands_is_kept_and_said_and_disturbs_nothing(String address) {
        FieldKey key = FieldKey.parse(address + "#note");
        FieldKey good = FieldKey.parse("requirement:1.1/1/a#verdict");
        Fields fields = Fields.of(Map.of(key, new FieldValue(Optional.of("chữ đã gõ"), new Dot("r", 1), "Lan", Instant.EPOCH),
                good, new FieldValue(Optional.of("MET"), new Dot("r", 2), "Lan", Instant.EPOCH)));

        SelfAssessment read = new SelfAssessmentReader(StandardSets.find("tt17-2018-th").orElseThrow()).read(IDENTITY, fields);

        assertThat(read.fields().get(key)).isPresent();
        assertThat(read.notUnderstood()).containsExactly(key.entity());
        assertThat(read.assessment().requirements()).hasSize(1);
        assertThat(Reviews.of(read)).filteredOn(f -> f.kind().equals("ADDRESS-UNKNOWN")).hasSize(1)
                .allSatisfy(f -> assertThat(f.arguments()).containsExactly(address));
    }

    private static void assertSame(SelfAssessment step, SelfAssessment anew, String seed) {
        assertThat(step.evidence().items()).as(seed).isEqualTo(anew.evidence().items());
        assertThat(step.evidence().all().toList()).as(seed).isEqualTo(anew.evidence().all().toList());
        anew.evidence().items().forEach(item -> {
            assertThat(step.evidence().usesOf(item)).as(seed).isEqualTo(anew.evidence().usesOf(item));
            item.code().ifPresent(code -> assertThat(step.evidence().find(code)).as(seed).isEqualTo(anew.evidence().find(code)));
        });
        assertThat(step.assessment()).as(seed).isEqualTo(anew.assessment());
        assertThat(step.fields()).as(seed).isEqualTo(anew.fields());
    }

    private static FieldKey key(Random random) {
        if (random.nextInt(3) == 0) {
            return new EntityKey(EntityKind.REQUIREMENT, "1." + (1 + random.nextInt(3)) + "/1/a").field(RequirementAssessment.STATEMENT);
        }
        List<String> names = List.of(EvidenceItem.CRITERION, EvidenceItem.SERIAL, EvidenceItem.BOX, EvidenceItem.TITLE,
                EvidenceItem.ALSO_USED_IN, Entity.DELETED);
        return EvidenceItem.key("e" + random.nextInt(12)).field(names.get(random.nextInt(names.size())));
    }

    private static String value(Random random) {
        return List.of("1", "2", "1.1", "1.2", "true", "⟦e" + random.nextInt(12) + "⟧ và ⟦e3⟧").get(random.nextInt(6));
    }
}
