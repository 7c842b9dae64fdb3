package vn.truongchuan.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.truongchuan.application.exchange.Council.CHAIR;
import static vn.truongchuan.application.exchange.Council.HA;
import static vn.truongchuan.application.exchange.Council.MINH;
import static vn.truongchuan.application.exchange.Council.export;
import static vn.truongchuan.application.exchange.Council.look;
import static vn.truongchuan.application.exchange.Council.statement;
import static vn.truongchuan.application.exchange.Council.take;
import static vn.truongchuan.application.exchange.Council.text;
import static vn.truongchuan.application.exchange.Council.texts;
import static vn.truongchuan.application.exchange.Council.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.sign.KnownKeys;

/** A chair gives criteria to two members; both write, both send back; everything comes together and can be taken apart. */
class CouncilStoryTest {
    private static final FieldKey A = statement("1.1/1/a");
    private static final FieldKey B = statement("1.1/1/b");
    private static final FieldKey C = statement("1.2/1/a");
    @TempDir
    private Path temp;
    private Council council;
    private Workspace chair;

    @BeforeEach
    void begin() {
        council = new Council(temp);
        chair = council.chair;
        council.evidence(chair, CHAIR, "1.1", "ke-hoach.txt", "Kế hoạch năm học");
        council.evidence(chair, CHAIR, "2.1", "quyet-dinh.txt", "Quyết định");
    }

    @AfterEach
    void end() {
        council.close();
    }

    @Test
    void a_member_gets_every_field_and_only_the_files_of_the_criteria() {
        Workspace ha = council.begin("ha", HA, council.assign(council.ha, "1.1"));

        sameButForTheSchoolId(chair, ha);
        assertThat(ha.current().evidence().items()).hasSize(2);
        assertThat(EvidenceChoice.held(ha)).hasSize(1);
        assertThat(ExchangeDesk.of(ha).who()).isEqualTo(new Party(Party.Role.MEMBER, council.ha, "Cô Hà"));
        assertThat(new ExchangeLog(ha).peers(Party.Role.SCHOOL)).hasSize(1);
    }

    /** The chair notes the school's id after its first package; for the rest both hold the same. */
    private static void sameButForTheSchoolId(Workspace chair, Workspace ha) {
        assertThat(lines(chair).filter(l -> !l.contains("\"schoolId\""))).containsExactlyElementsOf(lines(ha).toList());
    }

    private static Stream<String> lines(Workspace at) {
        return new String(export(at), StandardCharsets.UTF_8).lines().map(l -> l.replaceAll(",$", ""));
    }

    @Test
    void both_return_what_differs_is_kept_twice_and_undo_gives_back_every_byte() {
        Workspace ha = council.begin("ha", HA, council.assign(council.ha, "1.1"));
        Workspace minh = council.begin("minh", MINH, council.assign(council.minh, "1.1", "1.2"));
        write(ha, HA, A, "Cô Hà viết");
        write(ha, HA, B, "Chỉ cô Hà");
        council.evidence(ha, HA, "1.1", "bien-ban.txt", "Biên bản họp");
        write(minh, MINH, A, "Thầy Minh viết");
        write(minh, MINH, C, "Chỉ thầy Minh");
        Path fromHa = council.contribute(ha, HA);
        Path fromMinh = council.contribute(minh, MINH);
        Taken first = take(chair, CHAIR, fromHa);
        byte[] before = export(chair);

        Arrival arrival = look(chair, CHAIR, fromMinh);
        assertThat(arrival.plan().orElseThrow().disputes()).containsExactly(A);
        assertThat(export(chair)).as("a look writes nothing").isEqualTo(before);
        Taken second = take(chair, CHAIR, fromMinh);

        assertThat(first.files()).isEqualTo(1);
        assertThat(texts(chair, A)).containsExactly("Cô Hà viết", "Thầy Minh viết");
        assertThat(text(chair, B)).isEqualTo("Chỉ cô Hà");
        assertThat(text(chair, C)).isEqualTo("Chỉ thầy Minh");
        assertThat(chair.vault().holds(digest(ha, "bien-ban.txt"))).isTrue();

        chair.merges().undo(CHAIR, second.merge().orElseThrow().id());
        assertThat(export(chair)).isEqualTo(before);
        take(chair, CHAIR, fromMinh);
        assertThat(texts(chair, A)).containsExactly("Cô Hà viết", "Thầy Minh viết");
        assertThat(look(chair, CHAIR, fromMinh).state()).isEqualTo(Arrival.State.NOTHING_NEW);
        byte[] after = export(chair);
        assertThat(take(chair, CHAIR, fromMinh).merge()).isEmpty();
        assertThat(export(chair)).isEqualTo(after);
        assertThat(new ExchangeLog(chair).entries()).hasSize(4);
    }

    private static FileDigest digest(Workspace at, String name) {
        return at.current().evidence().items().stream().filter(i -> i.text("fileName").equals(name)).findFirst().orElseThrow().file()
                .orElseThrow();
    }

    @Test
    void a_second_round_carries_only_what_the_other_lacks() {
        Workspace ha = council.begin("ha", HA, council.assign(council.ha, "1.1"));
        council.evidence(ha, HA, "1.1", "bien-ban.txt", "Biên bản họp");
        Draft back = new Sending(ha).contribution();
        assertThat(back.files()).as("the chair has the plan already").isEqualTo(1);
        take(chair, CHAIR, council.send(ha, HA, back));
        council.evidence(chair, CHAIR, "1.1", "moi.txt", "Mới");

        Path again = council.assign(council.ha, "1.1");
        Arrival arrival = look(ha, HA, again);

        assertThat(arrival.evidence()).hasSize(1);
        assertThat(arrival.notHere()).as("evidence of other criteria is not hers").isEmpty();
        assertThat(arrival.key().orElseThrow().state()).isEqualTo(KnownKeys.State.KNOWN);
        take(ha, HA, again);
        assertThat(EvidenceChoice.held(ha)).hasSize(3);
    }
}
