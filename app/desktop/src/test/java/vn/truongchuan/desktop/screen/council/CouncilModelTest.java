package vn.truongchuan.desktop.screen.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.CouncilMember.Role;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.standard.CouncilRule;

class CouncilModelTest {
    @TempDir
    private Path folder;
    private TestDesk desk;
    private CouncilModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.of(folder, "tt18-2018-pt", "2023-2024");
        model = new CouncilModel(desk.saver());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void proposesTheFirstMemberAsChairAndChoosesWhomItAdds() {
        EntityKey chair = model.add();
        EntityKey second = model.add();
        assertThat(desk.now().council()).extracting(CouncilMember::role).containsExactly(Optional.of(Role.CHAIR), Optional.of(Role.MEMBER));
        assertThat(model.members()).containsExactly(chair, second);
        assertThat(model.selectedProperty().get()).contains(second);
    }

    @Test
    void movesMembersAndKeepsThemChosen() {
        EntityKey first = model.add();
        EntityKey second = model.add();
        model.move(second, -1);
        assertThat(model.members()).containsExactly(second, first);
        assertThat(model.selectedProperty().get()).contains(second);
        model.move(second, -1);
        assertThat(model.members()).containsExactly(second, first);
    }

    @Test
    void bringsADeletedMemberBackWithEverythingThatWasTyped() {
        EntityKey first = model.add();
        EntityKey second = model.add();
        desk.write(FieldEdit.set(second.field(CouncilMember.NAME), "Lê Văn Nam"));
        Runnable undo = model.delete(second);
        assertThat(model.members()).containsExactly(first);
        assertThat(model.selectedProperty().get()).contains(first);
        undo.run();
        assertThat(model.members()).containsExactly(first, second);
        assertThat(model.member(second).name()).isEqualTo("Lê Văn Nam");
        assertThat(model.selectedProperty().get()).contains(second);
    }

    @Test
    void followsWhatOthersWriteWithoutLosingTheChosenMember() {
        EntityKey first = model.add();
        model.add();
        model.selectedProperty().set(Optional.of(first));
        desk.write(FieldEdit.set(EntityKey.fresh(first.kind()).field(CouncilMember.NAME), "Người khác"));
        assertThat(model.members()).hasSize(3);
        assertThat(model.selectedProperty().get()).contains(first);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            C,         7, false, few secretary.none
            CS,        2, false, ''
            CSMM,      5, true,  few even
            CSMMM,     5, true,  ''
            CSMMMM,    5, true,  even
            CCSMM,     5, true,  chair.many
            MMSMM,     5, true,  chair.none
            CSS??,     5, true,  secretary.many role
            '',        5, true,  ''
            """)
    void saysWhatIsLeftToLookAt(String roles, int least, boolean odd, String remarks) {
        List<CouncilMember> council = roles.chars().mapToObj(c -> new CouncilMember("m" + c, "Tên", "", switch (c) {
            case 'C' -> Optional.of(Role.CHAIR);
            case 'S' -> Optional.of(Role.SECRETARY);
            case 'M' -> Optional.of(Role.MEMBER);
            default -> Optional.<Role>empty();
        }, "", "", false, false)).toList();
        Composition composition = Composition.of(council, new CouncilRule(least, odd, "Điều 9"));
        assertThat(String.join(" ", composition.remarks().stream().map(Composition.Remark::key).toList())).isEqualTo(remarks);
        assertThat(composition.good()).isEqualTo(remarks.isEmpty() && !roles.isEmpty());
    }
}
