package vn.truongchuan.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.SelfAssessmentReader;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.DataTableSets;
import vn.truongchuan.regulation.StandardSets;
import vn.truongchuan.text.FieldWords;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** A field with two values is a finding, at the place where somebody decides, and reads well in both languages. */
class DisputeChecksTest {
    private static final StandardSet SET = StandardSets.find("tt18-2018-pt").orElseThrow();

    private static SelfAssessment disputed(FieldKey key, String one, String two) {
        Fields fields = Fields.EMPTY.withStates(Map.of(key, List.of(value(one, "a", "Trần Thị Mai"), value(two, "b", "Lê Văn Nam"))));
        return new SelfAssessmentReader(SET).read(new CycleIdentity("c", SET.id(), new SchoolYear(2023), false), fields);
    }

    private static FieldValue value(String text, String replica, String editor) {
        return new FieldValue(Optional.of(text).filter(t -> !t.isEmpty()), new Dot(replica, 1), editor, Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "requirement:1.1/1/a.1#statement | Tiêu chí 1.1, Mức 1, nội hàm a.1: hai người viết khác nhau (Lê Văn Nam, Trần Thị Mai).",
        "criterion:2.3#deleted | Tiêu chí 2.3: một người đã xoá, người kia viết tiếp (Lê Văn Nam, Trần Thị Mai).",
        "school:-#name | Hồ sơ trường: hai người viết khác nhau (Lê Văn Nam, Trần Thị Mai)."})
    void says_where_and_who(String key, String sentence) {
        FieldKey field = FieldKey.parse(key);
        List<Finding> found = DisputeChecks.of(disputed(field, "true", ""));

        assertThat(found).hasSize(1);
        assertThat(Sentences.in(Messages.VIETNAMESE).of(found.get(0))).isEqualTo(sentence);
        assertThat(found.get(0).place().disputed()).isTrue();
        assertThat(found.get(0).place().field()).contains(field.name());
        assertThat(DisputeChecks.of(disputed(field, "true", "true"))).as("both say the same").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void every_kind_of_thing_has_its_words(EntityKind kind) {
        FieldKey key = new EntityKey(kind, "-").field("name");
        SelfAssessment assessment = disputed(key, "một", "hai");
        for (Locale locale : List.of(Messages.VIETNAMESE, Locale.ENGLISH)) {
            FieldWords words = FieldWords.in(locale, DataTableSets.of(SET));
            assertThat(Sentences.in(locale).of(DisputeChecks.of(assessment).get(0))).doesNotContain("[", "{");
            assertThat(words.of(assessment, key)).doesNotContain("[", "{").isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "requirement:1.1/1/a.1#verdict | MET | Đạt",
        "requirement:1.1/1/a.1#verdict | NOT_MET | Chưa đạt",
        "criterion:1.1#concluded | true | Có",
        "cycle:-#assessedOn | 2024-05-31 | 31/05/2024",
        "point:p#deleted | true | Đã xoá",
        "point:p#deleted | '' | Giữ lại",
        "requirement:1.1/1/a.1#statement | Có ⟦mất⟧. | Có ⟦mất⟧.",
        "school:-#name | Trường Hoà Bình | Trường Hoà Bình"})
    void values_read_as_people_say_them(String key, String stored, String words) {
        FieldKey field = FieldKey.parse(key);
        assertThat(FieldWords.in(Messages.VIETNAMESE, DataTableSets.of(SET)).value(disputed(field, "a", "b"), field, Optional.of(stored)))
                .isEqualTo(words);
    }

    @Test
    void a_school_without_disputes_has_no_finding() {
        assertThat(Cycles.check("tt18-2018-pt", List.of("school:-#name=Trường Hoà Bình"), Map.of())).extracting(Finding::kind)
                .doesNotContain(FindingKind.FIELD_DISPUTED.code());
    }
}
