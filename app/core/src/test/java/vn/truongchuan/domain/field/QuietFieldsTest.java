package vn.truongchuan.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.domain.evidence.EvidenceItem;

class QuietFieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {EvidenceItem.SERIAL, EvidenceItem.BOX, EvidenceItem.FILE_NAME, EvidenceItem.FILE_NAME_GIVEN,
        EvidenceItem.FILE_SIZE, EvidenceItem.FILE_CRC, EvidenceItem.FILE_MARKS, EvidenceItem.MEDIA_TYPE, EvidenceItem.MERGED_INTO,
        EvidenceItem.ALSO_USED_IN, EvidenceItem.VACATED, Entity.ORDER})
    void whatGoesWithAnotherFieldIsNotAsked(String name) {
        assertThat(QuietFields.quiet(EvidenceItem.key("e").field(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {EvidenceItem.TITLE, EvidenceItem.FILE, EvidenceItem.CRITERION, EvidenceItem.NOTE, Entity.DELETED})
    void whatSomebodyChoseOrWroteIs(String name) {
        assertThat(QuietFields.quiet(EvidenceItem.key("e").field(name))).isFalse();
    }
}
