package vn.truongchuan.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.truongchuan.application.exchange.Council.CHAIR;
import static vn.truongchuan.application.exchange.Council.COMPARED;
import static vn.truongchuan.application.exchange.Council.HA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.UnchangedWorkspace;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.SmallVolumes;
import vn.truongchuan.exchange.seal.Unlocking;

/** A contribution in several volumes: missing ones are named, whole it is taken, from one folder or from several files. */
class VolumesTest {
    @TempDir
    private Path temp;
    private Council council;
    private Workspace chair;
    private List<Path> volumes;

    @BeforeEach
    void begin() {
        council = new Council(temp);
        chair = council.chair;
        Workspace ha = council.begin("ha", HA, council.assign(council.ha, "1.1"));
        for (int n = 1; n <= 3; n++) {
            council.evidence(ha, HA, "1.1", "tep" + n + ".txt", ("Nội dung " + n + " ").repeat(200));
        }
        volumes = SmallVolumes.write(new Sending(ha).contribution().content(), ha.vault(), ha.keys().need(), council.stick, "bai", 3000);
        assertThat(volumes).hasSizeGreaterThanOrEqualTo(2);
    }

    @AfterEach
    void end() {
        council.close();
    }

    private List<Arrival> look(List<Path> files) {
        return new Receiving(chair).look(CHAIR, files, Unlocking.NOTHING, Progress.NONE);
    }

    @Test
    void a_missing_volume_is_named_and_nothing_is_taken() throws IOException {
        for (int missing = 1; missing <= volumes.size(); missing++) {
            Path away = Files.move(volumes.get(missing - 1), temp.resolve("away.tdg"));
            UnchangedWorkspace before = UnchangedWorkspace.of(chair);

            Arrival arrival = look(List.of(volumes.get(missing % volumes.size()).getParent())).stream()
                    .filter(a -> !a.missingVolumes().isEmpty()).findFirst().orElseThrow();

            assertThat(arrival.state()).isEqualTo(Arrival.State.INCOMPLETE);
            assertThat(arrival.missingVolumes()).containsExactly(missing);
            assertThatThrownBy(() -> new Receiving(chair).take(arrival, CHAIR, COMPARED, Unlocking.NOTHING, Progress.NONE))
                    .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("PKG-VOLUMES"));
            before.assertStillSo(chair, "volume " + missing + " missing");
            Files.move(away, volumes.get(missing - 1));
        }
    }

    @Test
    void all_volumes_together_are_one_package_whatever_their_names_and_order() throws IOException {
        Path renamed = Files.move(volumes.get(0), council.stick.resolve("zzz.tdg"));
        List<Path> files = new ArrayList<>(volumes.subList(1, volumes.size()));
        files.add(renamed);

        List<Arrival> arrivals = look(files);

        assertThat(arrivals).hasSize(1);
        Taken taken = new Receiving(chair).take(arrivals.get(0), CHAIR, COMPARED, Unlocking.NOTHING, Progress.NONE);
        assertThat(taken.files()).isEqualTo(3);
        assertThat(EvidenceChoice.held(chair)).hasSize(3);
        assertThat(look(files).get(0).state()).isEqualTo(Arrival.State.NOTHING_NEW);
    }
}
