package vn.truongchuan.desktop.screen.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.standard.CriterionCode;

/** A file dropped beside a criterion becomes its evidence, and that can be undone. */
@ExtendWith(ApplicationExtension.class)
class EvidenceTakingTest {
    private static final CriterionCode CRITERION = CriterionCode.of(2, 2);
    @TempDir
    private Path folder;
    private TestDesk desk;
    private EvidenceTaking taking;

    @Start
    void start(Stage stage) {
        desk = TestDesk.empty(folder);
        ScreenContext context = desk.context(stage, "criterion");
        taking = new EvidenceTaking(context, Words.of(context));
    }

    private List<EvidenceItem> evidence() {
        return desk.workspace().current().evidence().usedIn(CRITERION);
    }

    @Test
    void one_file_is_taken_at_once_with_the_next_code_and_undo(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("Kế hoạch bồi dưỡng giáo viên.txt"), "Kế hoạch năm học 2023-2024");
        robot.interact(() -> taking.take(List.of(file), CRITERION));

        assertThat(evidence()).singleElement().satisfies(item -> {
            assertThat(desk.workspace().current().evidence().citation(item.id())).isEqualTo("[H2-2.2-01]");
            assertThat(item.title()).contains("Kế hoạch bồi dưỡng giáo viên");
            assertThat(item.file()).isPresent();
        });

        robot.interact(() -> desk.notices().newestProperty().get().orElseThrow().action().run());
        assertThat(evidence()).isEmpty();
    }

    @Test
    void the_same_content_twice_is_one_piece_of_evidence(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Biên bản");
        Path copy = Files.copy(file, folder.resolve("b.txt"));
        robot.interact(() -> taking.take(List.of(file), CRITERION));
        robot.interact(() -> taking.take(List.of(copy), CRITERION));

        assertThat(evidence()).hasSize(1);
        assertThat(desk.notices().newestProperty().get().orElseThrow().text()).contains("dùng chung 1");
    }
}
