package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.SchoolYear;

class ManyThreadsTest {
    private static final FieldKey NAME = EntityKey.SCHOOL.field("name");
    @TempDir
    private Path temp;

    private Workspace create() {
        return Workspace.create(temp.resolve("w"), "tt17-2018-th", new SchoolYear(2025), false);
    }

    @Test
    void savesFromManyThreadsAllArriveEachWithAVersionOfItsOwn() {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try (Workspace workspace = create()) {
            CompletableFuture.allOf(IntStream.range(0, 6).mapToObj(t -> CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 30; i++) {
                    workspace.save(new Editor("Người " + t), List.of(FieldEdit.set(NAME, t + "/" + i),
                            FieldEdit.set(EntityKey.SCHOOL.field("t" + t), Integer.toString(i))));
                    workspace.history(NAME);
                }
            }, threads)).toArray(CompletableFuture[]::new)).join();
        } finally {
            threads.shutdown();
        }
        try (Workspace workspace = Workspace.open(temp.resolve("w"))) {
            List<FieldChange> changes = workspace.history(NAME);
            assertThat(changes).hasSize(180);
            assertThat(changes).extracting(c -> c.after().dot()).doesNotHaveDuplicates();
            for (int t = 0; t < 6; t++) {
                assertThat(workspace.current().school().text("t" + t)).isEqualTo("29");
            }
            for (int i = 0; i + 1 < changes.size(); i++) {
                assertThat(changes.get(i).before()).isEqualTo(changes.get(i + 1).after().value());
            }
        }
    }

    @Test
    void aThreadThatWasAskedToStopDoesNotHarmTheDatabase() {
        try (Workspace workspace = create()) {
            for (int i = 0; i < 20; i++) {
                Thread.currentThread().interrupt();
                workspace.save(new Editor("Lan"), List.of(FieldEdit.set(NAME, "lần " + i)));
                assertThat(workspace.history(NAME)).hasSize(i + 1);
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(workspace.usable()).isTrue();
        }
    }
}
