package vn.truongchuan.desktop.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Background tasks that run at once on the calling thread, and delays that end when a test says so. */
public final class InlineTasks {
    private final List<Planned> planned = new ArrayList<>();
    private final BackgroundTasks tasks = new BackgroundTasks(Runnable::run, Runnable::run, Runnable::run, this::after);

    private record Planned(Duration delay, Runnable action) {
    }

    public BackgroundTasks tasks() {
        return tasks;
    }

    private Delays.Pending after(Duration wait, Runnable action) {
        Planned one = new Planned(wait, action);
        planned.add(one);
        return () -> planned.remove(one);
    }

    /** Lets time pass: everything planned for this while runs. */
    public void pass(Duration time) {
        List<Planned> due = planned.stream().filter(p -> p.delay().compareTo(time) <= 0).toList();
        planned.removeAll(due);
        due.forEach(p -> p.action().run());
    }

    public int planned() {
        return planned.size();
    }
}
