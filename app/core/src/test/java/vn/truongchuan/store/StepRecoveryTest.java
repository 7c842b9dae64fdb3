package vn.truongchuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.truongchuan.store.StoreFixture.NAME;
import static vn.truongchuan.store.StoreFixture.STATEMENT;
import static vn.truongchuan.store.StoreFixture.save;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.merge.MergeState;
import vn.truongchuan.domain.merge.VersionVector;

/** Merges, their undoing and records come back from the journal as saves do. */
class StepRecoveryTest {
    @TempDir
    private Path temp;
    private StoreFixture fixture;
    private Path older;

    @BeforeEach
    void oneSave() throws IOException {
        fixture = new StoreFixture(temp.resolve("w"));
        try (WorkspaceStore store = fixture.create()) {
            save(store, NAME, "một");
        }
        older = fixture.copyOfDatabase();
    }

    private static FieldValue foreign(String text, long counter) {
        return new FieldValue(Optional.of(text), new Dot("them", counter), "Minh", Instant.parse("2026-03-02T08:00:00Z"));
    }

    /** Two values for the name, a new statement, a raised vector, a record. */
    private static void merge(WorkspaceStore store) {
        FieldValue mine = store.fields().get(NAME).orElseThrow();
        VersionVector seen = store.state().seen().with(VersionVector.of(Map.of("them", 9L, "others", 4L)));
        store.write(new Step(new TreeMap<>(Map.of(NAME, List.of(mine, foreign("của họ", 9)), STATEMENT, List.of(foreign("mới", 8)))),
                Optional.of(seen), List.of(new Step.Kept("merge", "m1", "{\"a\":1}"))));
    }

    @Test
    void stepsComeBackAfterTheDatabaseWasReplacedByAnOlderCopy() throws IOException {
        MergeState merged;
        try (WorkspaceStore store = fixture.open()) {
            merge(store);
            merged = store.state();
            assertThat(store.fields().disputed()).containsExactly(NAME);
            assertThat(store.verify()).isEmpty();
        }
        for (int again = 1; again <= 2; again++) {
            fixture.putDatabaseBack(older);
            try (WorkspaceStore store = fixture.open()) {
                assertThat(store.state()).isEqualTo(merged);
                assertThat(store.records("merge")).containsExactly(Map.entry("m1", "{\"a\":1}"));
                assertThat(store.verify()).isEmpty();
                assertThat(store.findings()).isEmpty();
                assertThat(store.nextDot().counter()).isGreaterThan(9);
            }
        }
    }

    @Test
    void anUndoneStepStaysUndone() throws IOException {
        MergeState before;
        try (WorkspaceStore store = fixture.open()) {
            before = store.state();
            merge(store);
            store.write(new Step(new TreeMap<>(Map.of(NAME, before.fields().values(NAME), STATEMENT, List.of())),
                    Optional.of(before.seen()), List.of(new Step.Kept("merge", "m1", "{\"a\":2}"))));
            assertThat(store.state()).isEqualTo(before);
            assertThat(store.verify()).isEmpty();
            assertThat(store.history(STATEMENT)).as("what was typed stays in the history").hasSize(1);
        }
        fixture.putDatabaseBack(older);
        try (WorkspaceStore store = fixture.open()) {
            assertThat(store.state()).isEqualTo(before);
            assertThat(store.record("merge", "m1")).contains("{\"a\":2}");
            assertThat(store.verify()).isEmpty();
            merge(store);
            assertThat(store.history(STATEMENT)).as("made again, it is not a second write").hasSize(1);
        }
    }

    @Test
    void aSaveOnTopKeepsTheOtherValueAlsoAfterReplay() throws IOException {
        MergeState after;
        try (WorkspaceStore store = fixture.open()) {
            merge(store);
            save(store, NAME, "gõ thêm");
            assertThat(store.fields().values(NAME)).hasSize(2);
            after = store.state();
        }
        fixture.putDatabaseBack(older);
        try (WorkspaceStore store = fixture.open()) {
            assertThat(store.state()).isEqualTo(after);
        }
    }

    @Test
    void whatTheTablesCannotHoldIsRefusedBeforeTheJournal() {
        try (WorkspaceStore store = fixture.open()) {
            MergeState before = store.state();
            FieldValue unfit = new FieldValue(Optional.of("\ud800"), new Dot("them", 1), "Minh", Instant.EPOCH);
            assertThatThrownBy(() -> store.write(Step.states(Map.of(NAME, List.of(unfit)))))
                    .isInstanceOf(Failure.class).hasMessage("TEXT-UNFIT");
            assertThat(store.state()).isEqualTo(before);
        }
    }

    @Test
    void noTwoSessionsShareAReplica() {
        Dot first;
        try (WorkspaceStore store = fixture.open()) {
            first = store.nextDot();
        }
        try (WorkspaceStore store = fixture.open()) {
            assertThat(store.nextDot().replica()).isNotEqualTo(first.replica());
        }
    }
}
