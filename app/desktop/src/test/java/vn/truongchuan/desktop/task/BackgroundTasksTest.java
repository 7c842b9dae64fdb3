package vn.truongchuan.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.truongchuan.base.Failure;

/** Work leaves the screen's thread, reports, can be stopped, and comes back with its result or its failure. */
class BackgroundTasksTest {
    private final Deque<Runnable> readers = new ArrayDeque<>();
    private final Deque<Runnable> writer = new ArrayDeque<>();
    private final BackgroundTasks tasks = new BackgroundTasks(readers::add, writer::add, Runnable::run, (wait, action) -> () -> { });
    private final List<String> heard = new ArrayList<>();

    @Test
    void work_is_shown_while_it_runs_and_its_result_comes_back() {
        tasks.run("Đang đọc", p -> {
            p.step(1, 4, "a.pdf");
            return 42;
        }).onSuccess(r -> heard.add("result " + r)).onEnd(() -> heard.add("end"));
        assertThat(tasks.running()).extracting(RunningTask::title).containsExactly("Đang đọc");
        RunningTask task = tasks.running().get(0);

        readers.remove().run();

        assertThat(task.fractionProperty().get()).isEqualTo(0.25);
        assertThat(heard).containsExactly("result 42", "end");
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void a_known_failure_keeps_its_code_and_an_unknown_one_gets_one() {
        tasks.run("", p -> {
            throw new Failure("DISK-FULL");
        }).onFailure(f -> heard.add(f.code()));
        tasks.look(() -> List.of().get(3)).onFailure(f -> heard.add(f.code()));
        readers.remove().run();
        readers.remove().run();

        assertThat(heard).containsExactly("DISK-FULL", BackgroundTasks.UNEXPECTED);
    }

    @Test
    void stopping_is_no_failure() {
        tasks.run("", p -> {
            p.stopIfCancelled();
            return 1;
        }).onSuccess(r -> heard.add("result")).onFailure(f -> heard.add("failure")).onEnd(() -> heard.add("end"));
        tasks.running().get(0).cancel();
        readers.remove().run();

        assertThat(heard).containsExactly("end");
    }

    @Test
    void writes_wait_in_their_own_queue() {
        tasks.save(() -> "first");
        tasks.write("", p -> "second");

        assertThat(readers).isEmpty();
        assertThat(writer).hasSize(2);
    }

    @Test
    void a_failure_nobody_listens_to_is_told_to_the_window() {
        tasks.onUnheardFailure(f -> heard.add(f.code()));
        tasks.save(() -> {
            throw new Failure("DISK-FULL");
        });
        writer.remove().run();

        assertThat(heard).containsExactly("DISK-FULL");
    }
}
