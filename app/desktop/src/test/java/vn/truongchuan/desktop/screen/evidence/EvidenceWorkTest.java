package vn.truongchuan.desktop.screen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.IntakeOutcome;
import vn.truongchuan.application.IntakePlan;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.standard.CriterionCode;

class EvidenceWorkTest {
    private static final CriterionCode HOME = CriterionCode.parse("1.1");
    private static final CriterionCode OTHER = CriterionCode.parse("2.3");
    @TempDir
    private Path folder;
    private TestDesk desk;
    private EvidenceWork work;

    @BeforeEach
    void open() {
        desk = TestDesk.of(folder, "tt57-2026-pt", "2026-2027");
        work = new EvidenceWork(desk.workspace(), desk.time().tasks(), () -> new vn.truongchuan.application.Editor("Mai"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> codes() {
        return desk.now().evidence().items().stream().map(i -> desk.now().evidence().citation(i.id())).toList();
    }

    private String added(String title) {
        List<String> ids = new ArrayList<>();
        work.addWithoutFile(HOME, title).onSuccess(ids::add);
        return ids.get(0);
    }

    @Test
    void takesAFolderInAfterShowingWhatWouldHappen() throws IOException {
        Path given = Files.createDirectories(folder.resolve("Hồ sơ"));
        Files.writeString(given.resolve("Kế hoạch năm học.txt"), "Kế hoạch");
        Files.writeString(given.resolve("Bản chép.txt"), "Kế hoạch");
        List<IntakePlan> plans = new ArrayList<>();
        work.preview("", List.of(given), Optional.of(HOME)).onSuccess(plans::add);
        assertThat(desk.now().evidence().items()).isEmpty();
        List<IntakeOutcome> outcomes = new ArrayList<>();
        work.take("", plans.get(0)).onSuccess(outcomes::addAll);
        assertThat(outcomes).hasSize(2);
        assertThat(codes()).containsExactly("MC.1.1.01");
    }

    @Test
    void deletesAndBringsBack() {
        String id = added("Biên bản");
        added("Quyết định");
        work.delete(List.of(id)).onSuccess(back -> {
            assertThat(codes()).containsExactly("MC.1.1.02");
            back.get();
        });
        assertThat(codes()).containsExactly("MC.1.1.01", "MC.1.1.02");
    }

    @Test
    void movesSeveralOneNumberAfterTheOtherAndTakesItBack() {
        List<String> ids = List.of(added("Một"), added("Hai"), added("Ba"));
        work.apply(work.move(ids.subList(0, 2), OTHER)).onSuccess(back -> {
            assertThat(codes()).containsExactly("MC.1.1.03", "MC.2.3.01", "MC.2.3.02");
            back.get();
        });
        assertThat(codes()).containsExactly("MC.1.1.01", "MC.1.1.02", "MC.1.1.03");
        assertThat(desk.now().evidence().find(ids.get(0)).orElseThrow().text(EvidenceItem.OLD_CODE)).isEmpty();
    }

    @Test
    void renumbersWithoutGapsAndTakesItBack() {
        String first = added("Một");
        added("Hai");
        work.delete(List.of(first));
        work.apply(List.of(work.renumber(HOME))).onSuccess(back -> {
            assertThat(codes()).containsExactly("MC.1.1.01");
            back.get();
        });
        assertThat(codes()).containsExactly("MC.1.1.02");
    }

    @Test
    void usesEvidenceInOneMoreCriterion() {
        String id = added("Một");
        work.useIn(id, OTHER);
        assertThat(desk.now().evidence().usedIn(OTHER)).hasSize(1);
        work.noLongerUseIn(id, OTHER);
        assertThat(desk.now().evidence().usedIn(OTHER)).isEmpty();
    }
}
