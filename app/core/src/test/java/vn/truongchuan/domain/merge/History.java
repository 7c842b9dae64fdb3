package vn.truongchuan.domain.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;

/**
 * One random history of several computers that type, settle, send, receive, restart, restore backups, copy folders and take merges back.
 * It remembers which write replaced which, so that afterwards every write can be accounted for.
 */
final class History {
    private static final List<FieldKey> FIELDS = Stream.of("1.1/1/a", "1.1/1/b", "2.1/1/a")
            .map(id -> FieldKey.parse("requirement:" + id + "#statement")).toList();
    private final Random random;
    private final Mode mode;
    private final List<Computer> computers = new ArrayList<>();
    private final List<MergeState> packages = new ArrayList<>();
    private final Map<Dot, Set<Dot>> replaced = new HashMap<>();
    private int ids;
    private int undone;

    /** What may happen besides typing and sending. */
    enum Mode { SENDING, RESTORES, RESTORES_WITH_OLD_IDS, UNDO }

    /** What one computer holds, and which merges it could take back. */
    private static final class Computer {
        private MergeState state = MergeState.EMPTY;
        private String replica;
        private long counter;
        private final List<MergeState> backups = new ArrayList<>();
        private final List<MergeRecord> merges = new ArrayList<>();
    }

    History(long seed, Mode mode) {
        this.random = new Random(seed);
        this.mode = mode;
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Computer computer = new Computer();
            computer.replica = fresh();
            computers.add(computer);
        }
        int steps = 20 + random.nextInt(41);
        for (int i = 0; i < steps; i++) {
            step(computers.get(random.nextInt(count)));
        }
    }

    private String fresh() {
        return "r" + ++ids;
    }

    private void step(Computer at) {
        int what = random.nextInt(20);
        if (what < 9) {
            write(at, FIELDS.get(random.nextInt(FIELDS.size())), random.nextInt(3) == 0);
        } else if (what < 13) {
            packages.add(at.state);
        } else if (what < 17 && !packages.isEmpty()) {
            receive(at, packages.get(random.nextInt(packages.size())));
        } else if (what == 17 && mode == Mode.UNDO) {
            undo(at);
        } else if (what >= 17 && mode != Mode.SENDING && mode != Mode.UNDO) {
            trouble(at);
        }
    }

    private void write(Computer at, FieldKey key, boolean settle) {
        at.counter = Math.max(at.counter, at.state.seen().top()) + 1;
        Dot dot = new Dot(at.replica, at.counter);
        FieldValue value = new FieldValue(Optional.of(dot.toString()), dot, "editor", Instant.EPOCH);
        List<FieldValue> standing = at.state.fields().values(key);
        Set<Dot> known = new HashSet<>();
        (settle ? standing : standing.stream().limit(1).toList()).forEach(v -> known.add(v.dot()));
        replaced.computeIfAbsent(dot, d -> new HashSet<>()).addAll(known);
        at.state = settle ? at.state.settled(key, value) : at.state.written(key, value);
    }

    private void receive(Computer at, MergeState theirs) {
        Join.Joined joined = Join.of(at.state, theirs);
        if (!joined.changed().isEmpty()) {
            SortedMap<FieldKey, List<FieldValue>> before = new TreeMap<>();
            joined.changed().keySet().forEach(key -> before.put(key, at.state.fields().values(key)));
            at.merges.add(new MergeRecord("m", at.merges.size() + 1, "", "editor", Instant.EPOCH, Optional.empty(), at.state.seen(),
                    theirs.seen(), joined.state().seen(), before, joined.changed()));
        }
        at.state = joined.state();
    }

    private void undo(Computer at) {
        if (!at.merges.isEmpty()) {
            MergeUndo undo = MergeUndo.of(at.merges.remove(at.merges.size() - 1), at.state);
            at.state = new MergeState(at.state.fields().withStates(undo.states()), undo.seen());
            undone++;
        }
    }

    private void trouble(Computer at) {
        switch (random.nextInt(3)) {
            case 0 -> at.backups.add(at.state);
            case 1 -> {
                if (!at.backups.isEmpty()) {
                    at.state = at.backups.get(random.nextInt(at.backups.size()));
                    reopened(at);
                }
            }
            default -> {
                Computer copy = computers.get(random.nextInt(computers.size()));
                if (copy != at) {
                    copy.state = at.state;
                    if (mode == Mode.RESTORES_WITH_OLD_IDS) {
                        copy.replica = at.replica;
                        copy.counter = at.state.seen().top();
                    } else {
                        reopened(copy);
                    }
                }
            }
        }
    }

    private void reopened(Computer at) {
        at.counter = 0;
        at.merges.clear();
        if (mode != Mode.RESTORES_WITH_OLD_IDS) {
            at.replica = fresh();
        }
    }

    /** Everybody receives everything ever sent, and everybody's state, in an order of his own. */
    List<MergeState> everythingArrives() {
        List<MergeState> all = new ArrayList<>(packages);
        computers.forEach(c -> all.add(c.state));
        List<MergeState> ends = new ArrayList<>();
        for (Computer computer : computers) {
            List<MergeState> order = new ArrayList<>(all);
            java.util.Collections.shuffle(order, random);
            MergeState end = computer.state;
            for (MergeState each : order) {
                end = Join.of(end, each).state();
            }
            ends.add(end);
        }
        return ends;
    }

    /** Writes that somebody sent or still has, and that are neither visible at the end nor replaced by one that knew them. */
    Set<Dot> lost(MergeState end) {
        Set<Dot> visible = visible(end);
        Set<Dot> known = known();
        Set<Dot> lost = new HashSet<>(known);
        lost.removeAll(visible);
        known.forEach(dot -> lost.removeAll(replaced.get(dot)));
        return lost;
    }

    /** Writes that are visible at the end although a known write had replaced them. */
    Set<Dot> resurrected(MergeState end) {
        Set<Dot> back = new HashSet<>();
        known().forEach(dot -> back.addAll(replaced.get(dot)));
        back.retainAll(visible(end));
        return back;
    }

    private Set<Dot> known() {
        Set<Dot> known = new HashSet<>();
        for (Dot dot : replaced.keySet()) {
            if (packages.stream().anyMatch(p -> p.seen().covers(dot)) || computers.stream().anyMatch(c -> c.state.seen().covers(dot))) {
                known.add(dot);
            }
        }
        return known;
    }

    private static Set<Dot> visible(MergeState state) {
        Set<Dot> visible = new HashSet<>();
        FIELDS.forEach(key -> state.fields().values(key).forEach(v -> visible.add(v.dot())));
        return visible;
    }

    /** Any three states of the history. */
    List<MergeState> three() {
        List<MergeState> all = new ArrayList<>(packages);
        computers.forEach(c -> all.add(c.state));
        return Stream.generate(() -> all.get(random.nextInt(all.size()))).limit(3).toList();
    }

    int writes() {
        return replaced.size();
    }

    int undone() {
        return undone;
    }

    boolean disputed(MergeState end) {
        return !end.fields().disputed().isEmpty();
    }
}
