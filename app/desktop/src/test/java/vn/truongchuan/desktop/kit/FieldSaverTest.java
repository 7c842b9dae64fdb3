package vn.truongchuan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.desktop.TwoHands;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.School;

/** The saver keeps what is typed, whatever happens to the disk. */
class FieldSaverTest {
    private static final FieldKey NAME = EntityKey.SCHOOL.field(School.NAME);
    private static final FieldKey PHONE = EntityKey.SCHOOL.field(School.PHONE);
    @TempDir
    private Path folder;
    private TestDesk desk;
    private boolean diskBroken;

    @AfterEach
    void close() {
        desk.close();
    }

    @BeforeEach
    void open() {
        desk = TestDesk.empty(folder);
        desk.workspace().onSaved(this::breakDown);
    }

    private void breakDown(SelfAssessment saved) {
        if (diskBroken) {
            throw new Failure("DISK-FULL", "C:");
        }
    }

    @Test
    void waits_until_the_fingers_rest() {
        desk.saver().typed(FieldEdit.set(NAME, "Trường"));
        assertThat(desk.stored(NAME)).contains("Trường THCS Hoà Bình");
        assertThat(desk.saver().stateProperty().get().kind()).isEqualTo(SaveState.Kind.WAITING);

        desk.time().pass(Duration.ofMillis(1000));

        assertThat(desk.stored(NAME)).contains("Trường");
        assertThat(desk.saver().stateProperty().get().kind()).isEqualTo(SaveState.Kind.SAVED);
        assertThat(desk.saver().clean()).isTrue();
    }

    @Test
    void a_click_is_written_at_once_together_with_what_was_typed_before() {
        desk.saver().typed(FieldEdit.set(NAME, "Trường"));
        desk.saver().save(FieldEdit.set(PHONE, "0123"));

        assertThat(desk.stored(NAME)).contains("Trường");
        assertThat(desk.stored(PHONE)).contains("0123");
    }

    @Test
    void what_could_not_be_written_is_kept_said_and_tried_again() {
        diskBroken = true;
        desk.saver().save(FieldEdit.set(PHONE, "0123"));
        assertThat(desk.saver().stateProperty().get().kind()).isEqualTo(SaveState.Kind.FAILED);
        assertThat(desk.saver().stateProperty().get().failure()).map(Failure::code).contains("DISK-FULL");
        assertThat(desk.saver().value(PHONE)).contains("0123");

        diskBroken = false;
        desk.time().pass(Duration.ofSeconds(10));

        assertThat(desk.saver().stateProperty().get().kind()).isEqualTo(SaveState.Kind.SAVED);
        assertThat(desk.stored(PHONE)).contains("0123");
    }

    @Test
    void leaving_goes_on_when_saved_and_says_where_it_cannot() {
        List<String> heard = new ArrayList<>();
        desk.saver().typed(FieldEdit.set(PHONE, "1"));
        desk.saver().whenSaved(() -> heard.add("saved"), f -> heard.add(f.code()));
        diskBroken = true;
        desk.saver().typed(FieldEdit.set(PHONE, "2"));
        desk.saver().whenSaved(() -> heard.add("saved again"), f -> heard.add(f.code()));

        assertThat(heard).containsExactly("saved", "DISK-FULL");
    }

    @Test
    void a_newer_text_is_not_lost_behind_an_older_failed_one() {
        diskBroken = true;
        desk.saver().save(FieldEdit.set(PHONE, "old"));
        desk.saver().typed(FieldEdit.set(PHONE, "new"));
        diskBroken = false;
        desk.time().pass(Duration.ofSeconds(10));

        assertThat(desk.stored(PHONE)).contains("new");
    }

    /** A merge ends while somebody types: what it brought stays beside what is typed. */
    @Test
    void what_comes_in_while_somebody_types_is_not_written_over_unseen() {
        try (TwoHands hands = new TwoHands(desk.workspace(), folder.resolve("other"))) {
            FieldModel field = new FieldModel(desk.saver(), desk.time().tasks(), NAME, FieldForm.PLAIN);
            field.entered();
            field.typed("Trường THCS Hoà");
            desk.time().pass(Duration.ofMillis(1000));
            hands.bring(FieldEdit.set(NAME, "Trường THCS Hoà Bình, xã Tân Lập"));
            field.typed("Trường THCS");
            field.left();

            assertThat(desk.now().fields().values(NAME)).extracting(v -> v.value().orElse(""))
                    .containsExactlyInAnyOrder("Trường THCS", "Trường THCS Hoà Bình, xã Tân Lập");
        }
    }

    @Test
    void typing_on_after_a_save_of_ones_own_asks_nobody() {
        FieldModel field = new FieldModel(desk.saver(), desk.time().tasks(), NAME, FieldForm.PLAIN);
        field.entered();
        for (String text : List.of("T", "Tr", "Trư")) {
            field.typed(text);
            desk.time().pass(Duration.ofMillis(1000));
        }
        field.left();

        assertThat(desk.now().fields().values(NAME)).extracting(v -> v.value().orElse("")).containsExactly("Trư");
    }
}
