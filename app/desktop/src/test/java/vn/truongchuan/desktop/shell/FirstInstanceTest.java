package vn.truongchuan.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.desktop.task.InlineTasks;

/** A second start calls the first and ends. */
class FirstInstanceTest {
    private static final Duration WHILE = Duration.ofSeconds(1);
    @TempDir
    private Path folder;
    private final InlineTasks time = new InlineTasks();
    private final List<Optional<Path>> calls = new ArrayList<>();

    @Test
    void the_first_start_has_nobody_to_call() {
        assertThat(FirstInstance.callFirst(folder, Optional.empty())).isFalse();
    }

    @Test
    void a_second_start_is_heard_once_with_its_folder() {
        new FirstInstance(folder, time.tasks()).listen(calls::add);

        assertThat(FirstInstance.callFirst(folder, Optional.of(Path.of("Trường B")))).isTrue();
        time.pass(WHILE);
        time.pass(WHILE);

        assertThat(calls).containsExactly(Optional.of(Path.of("Trường B")));
    }

    @Test
    void a_start_that_never_reached_its_window_is_remembered() {
        SafeStart first = new SafeStart(folder);
        first.starting();
        assertThat(new SafeStart(folder).lastStartFailed()).isTrue();

        first.reached();
        assertThat(new SafeStart(folder).lastStartFailed()).isFalse();
    }
}
