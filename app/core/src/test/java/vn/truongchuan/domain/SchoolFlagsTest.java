package vn.truongchuan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.rating.SchoolProfile;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.standard.Applicability.Answer;
import vn.truongchuan.domain.standard.SchoolTokens;
import vn.truongchuan.regulation.StandardSets;

/** What the school's profile says about which requirements are meant for it. */
class SchoolFlagsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # profile | applies | does not apply | not known
        schoolType=THCS | THCS | THPT CO_LOP_TIEU_HOC CHUYEN | -
        schoolType=THPT gifted=true | THPT CHUYEN | THCS | -
        schoolType=PT_NHIEU_CAP educationLevels=TH,THCS | PT_NHIEU_CAP TH THCS CO_LOP_TIEU_HOC | THPT | -
        schoolType=PT_NHIEU_CAP educationLevels=THCS,THPT | THCS THPT | CO_LOP_TIEU_HOC TH | -
        schoolType=PT_NHIEU_CAP | PT_NHIEU_CAP | CHUYEN | THCS THPT CO_LOP_TIEU_HOC
        schoolType=PTNCH hasPrimaryClasses=true | CO_LOP_TIEU_HOC | CHUYEN | THCS THPT
        name=X | VUNG_CON_LAI NONG_THON | VUNG_KHO_KHAN NOI_THANH XA_DAC_BIET_KHO_KHAN | THCS
        disadvantagedArea=true area=URBAN | VUNG_KHO_KHAN NOI_THANH | VUNG_CON_LAI NONG_THON XA_DAC_BIET_KHO_KHAN | -
        speciallyDisadvantagedCommune=true | XA_DAC_BIET_KHO_KHAN VUNG_CON_LAI | VUNG_KHO_KHAN | -
        specialized=true schoolType=THCS | TRUONG_CHUYEN_BIET | CHUYEN | -
        """)
    void the_profile_answers_the_tokens_of_a_set(String profile, String yes, String no, String unknown) {
        SchoolProfile flags = SchoolFlags.of(school(profile));

        words(yes).forEach(t -> assertThat(flags.answer(List.of(t))).as(t).isEqualTo(Answer.YES));
        words(no).forEach(t -> assertThat(flags.answer(List.of(t))).as(t).isEqualTo(Answer.NO));
        words(unknown).forEach(t -> assertThat(flags.answer(List.of(t))).as(t).isEqualTo(Answer.UNKNOWN));
    }

    @Test
    void every_token_of_the_shipped_sets_can_be_answered() {
        assertThat(StandardSets.shipped()).allSatisfy(set -> assertThat(set.tokens().keySet())
                .allMatch(t -> SchoolTokens.known(t) || set.schoolTypes().contains(t)));
    }

    private static School school(String profile) {
        Map<FieldKey, FieldValue> values = new HashMap<>();
        words(profile).forEach(pair -> values.put(EntityKey.SCHOOL.field(pair.split("=")[0]),
                new FieldValue(Optional.of(pair.split("=")[1]), new Dot("t", 1), "An", Instant.EPOCH)));
        return new School(Fields.of(values).entity(EntityKey.SCHOOL), List.of());
    }

    private static List<String> words(String text) {
        return text.equals("-") ? List.of() : List.of(text.split(" "));
    }
}
