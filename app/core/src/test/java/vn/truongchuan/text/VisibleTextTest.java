package vn.truongchuan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.truongchuan.base.Failure;

/** Characters that steer the writing are shown and not obeyed. */
class VisibleTextTest {

    @Test
    void a_name_that_hides_its_ending_is_shown_as_it_is() {
        assertThat(VisibleText.of("báo-cáo\u202efdp.exe")).isEqualTo("báo-cáo⟨202E⟩fdp.exe");
        assertThat(VisibleText.of("a\nb\u0000\u200b")).isEqualTo("a⟨000A⟩b⟨0000⟩⟨200B⟩");
        assertThat(VisibleText.of("Kế hoạch “năm” ${jndi:x} <b>")).isEqualTo("Kế hoạch “năm” ${jndi:x} <b>");
    }

    @Test
    void a_sentence_shows_what_it_names_in_the_same_way() {
        assertThat(FailureSentence.of(new Failure("USB-READ", "a\u202eb"), Messages.VIETNAMESE).line()).contains("a⟨202E⟩b");
    }
}
