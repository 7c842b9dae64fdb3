package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.UnchangedWorkspace;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.application.exchange.Confirmations;
import vn.truongchuan.application.exchange.Receiving;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.seal.Unlocking;

/** Whatever a bad package is refused for, the workspace that was to receive it is as it was (rule R1), and so is the package (R6). */
class ReceivingBadPackagesTest {
    private static final Editor LAN = new Editor("Lan");
    private static final Confirmations YES_TO_ALL = new Confirmations(true, Optional.of("máy mới"), true);
    @TempDir
    private static Path temp;
    private static Workspace workspace;
    private static UnchangedWorkspace before;
    private static int number;

    @BeforeAll
    static void open() throws IOException {
        workspace = Workspace.create(temp.resolve("trường"), "tt18-2018-pt", new SchoolYear(2025), false);
        workspace.save(LAN, List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "Trường THCS Hòa Bình")));
        workspace.vault().add(Files.writeString(temp.resolve("a.txt"), "minh chứng"), false, Progress.NONE);
        before = UnchangedWorkspace.of(workspace);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    static Stream<Bad> inputs() {
        return Stream.concat(BadContainers.all(), BadBags.all());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_refused_package_changes_nothing_where_it_was_to_be_received(Bad bad) throws IOException {
        Path stick = Files.createDirectory(temp.resolve("usb" + number++));
        Path file = Files.write(stick.resolve("xấu.tdg"), bad.made().apply(PackageKit.valid(stick)));
        Files.delete(stick.resolve("valid.tdg"));
        byte[] bytes = Files.readAllBytes(file);
        Receiving receiving = new Receiving(workspace);

        List<Arrival> arrivals = receiving.look(LAN, List.of(stick), Unlocking.NOTHING, Progress.NONE);

        assertThat(arrivals).hasSize(1);
        Arrival arrival = arrivals.get(0);
        assertThat(arrival.state()).isEqualTo(Arrival.State.REFUSED);
        assertThat(arrival.trouble().map(Failure::code)).contains(bad.code());
        assertThatThrownBy(() -> receiving.take(arrival, LAN, YES_TO_ALL, Unlocking.NOTHING, Progress.NONE)).hasMessage(bad.code());
        before.assertStillSo(workspace, bad.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        Files.delete(file);
    }
}
