package vn.truongchuan.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.truongchuan.domain.SelfAssessmentReader;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.StandardSets;

/** Merging with evidence over random histories: one content one evidence, one number once, and every citation finds its evidence. */
class RandomEvidenceMergesTest {
    private static final int HISTORIES = Integer.getInteger("histories", 3000) / 10;
    private static final StandardSet SET = StandardSets.find("tt18-2018-pt").orElseThrow();
    private static final CycleIdentity IDENTITY = new CycleIdentity("c", SET.id(), new SchoolYear(2024), false);
    private static final FieldKey TEXT = FieldKey.parse("requirement:1.1/1/a#statement");
    private final Merging merging = new Merging(SET, IDENTITY);

    /** One computer of a history. */
    private final class Desk {
        private final String replica;
        private final Random random;
        private long counter;
        private MergeState state = MergeState.EMPTY;

        Desk(String replica, Random random) {
            this.replica = replica;
            this.random = random;
        }

        LocalWrite next() {
            counter = Math.max(counter, state.seen().top()) + 1;
            return new LocalWrite(new Dot(replica, counter), replica, Instant.EPOCH);
        }

        void write(Map<FieldKey, String> texts) {
            LocalWrite write = next();
            Map<FieldKey, FieldValue> values = new HashMap<>();
            texts.forEach((key, text) -> values.put(key, write.value(text)));
            state = new MergeState(state.fields().with(values), state.seen().with(write.dot()));
        }

        /** New evidence with one of three contents, the next free number, and a text that cites it. */
        void add() {
            EvidenceRegister register = register(state);
            EntityKey key = new EntityKey(vn.truongchuan.domain.field.EntityKind.EVIDENCE, replica + "-" + (counter + 1));
            String content = ("" + random.nextInt(3)).repeat(64);
            if (register.items().stream().anyMatch(i -> i.text(EvidenceItem.FILE).equals(content))) {
                return;
            }
            int serial = register.nextSerial(vn.truongchuan.domain.standard.CriterionCode.of(1, 1));
            write(Map.of(key.field(EvidenceItem.FILE), content, key.field(EvidenceItem.TITLE), "title " + key.id(),
                    key.field(EvidenceItem.CRITERION), "1.1", key.field(EvidenceItem.BOX), "1",
                    key.field(EvidenceItem.SERIAL), "" + serial, TEXT, "xem " + CitedText.link(key.id())));
        }

        void change() {
            List<EvidenceItem> items = register(state).items();
            if (!items.isEmpty()) {
                EntityKey key = EvidenceItem.key(items.get(random.nextInt(items.size())).id());
                switch (random.nextInt(3)) {
                    case 0 -> write(Map.of(key.field(Entity.DELETED), "true"));
                    case 1 -> write(Map.of(key.field(EvidenceItem.NOTE), "note " + replica + counter));
                    default -> write(Map.of(key.field(EvidenceItem.ALSO_USED_IN), "1." + (2 + random.nextInt(4))));
                }
            }
        }

        /** Merges, tries taking it back at times, and looks whether that is exact. */
        boolean receive(MergeState theirs) {
            MergePlan plan = merging.plan(state, theirs, next());
            if (plan.nothingNew()) {
                return false;
            }
            MergeState before = state;
            SortedMap<FieldKey, List<FieldValue>> stood = new TreeMap<>();
            plan.states().keySet().forEach(key -> stood.put(key, before.fields().values(key)));
            MergeState after = new MergeState(state.fields().withStates(plan.states()), plan.seen());
            MergeRecord record = new MergeRecord("m", 1, "", "e", Instant.EPOCH, Optional.empty(), before.seen(), theirs.seen(),
                    after.seen(), stood, plan.states());
            MergeUndo undo = MergeUndo.of(record, after);
            assertThat(undo.kept()).isEmpty();
            assertThat(after.fields().withStates(undo.states())).isEqualTo(before.fields());
            assertThat(undo.seen()).isEqualTo(before.seen());
            state = after;
            assertThat(merging.plan(state, theirs, next()).nothingNew()).as("twice is once").isTrue();
            return true;
        }
    }

    private static EvidenceRegister register(MergeState state) {
        return new SelfAssessmentReader(SET).read(IDENTITY, state.fields()).evidence();
    }

    @Test
    void oneContentIsOneEvidenceAndOneNumberIsGivenOnce() {
        int united = 0;
        for (long seed = 1; seed <= HISTORIES; seed++) {
            Random random = new Random(seed);
            List<Desk> desks = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                desks.add(new Desk("r" + i, random));
            }
            for (int step = 0; step < 30; step++) {
                Desk desk = desks.get(random.nextInt(3));
                switch (random.nextInt(6)) {
                    case 0, 1 -> desk.add();
                    case 2, 3 -> desk.change();
                    default -> desk.receive(desks.get(random.nextInt(3)).state);
                }
            }
            settleDown("seed " + seed, desks, random);
            EvidenceRegister end = register(desks.get(0).state);
            united += end.all().filter(i -> !i.text(EvidenceItem.MERGED_INTO).isEmpty()).count();
            check("seed " + seed, desks.get(0).state, end);
        }
        assertThat(united).isPositive();
    }

    /** Packages go round until nobody learns anything new. */
    private static void settleDown(String name, List<Desk> desks, Random random) {
        boolean news = true;
        for (int round = 0; news; round++) {
            assertThat(round).as(name + ": comes to an end").isLessThan(12);
            news = false;
            List<Desk> order = new ArrayList<>(desks);
            java.util.Collections.shuffle(order, random);
            for (Desk desk : order) {
                for (Desk other : order) {
                    news |= desk != other && desk.receive(other.state);
                }
            }
        }
        desks.forEach(d -> assertThat(d.state.fields()).as(name + ": all the same").isEqualTo(desks.get(0).state.fields()));
    }

    private static void check(String name, MergeState state, EvidenceRegister register) {
        Set<String> contents = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (EvidenceItem item : register.items()) {
            assertThat(contents.add(item.text(EvidenceItem.FILE))).as(name + ": one content, one evidence").isTrue();
        }
        register.all().filter(i -> i.text(EvidenceItem.MERGED_INTO).isEmpty() && i.code().isPresent())
                .forEach(item -> assertThat(numbers.add(item.code().orElseThrow().toString())).as(name + ": one number once").isTrue());
        for (FieldValue value : state.fields().values(TEXT)) {
            Set<String> cited = new CitedText(value.value().orElse("")).citations().stream().collect(Collectors.toSet());
            cited.forEach(id -> assertThat(register.find(id)).as(name + ": " + id).isPresent());
        }
        state.fields().disputed().forEach(key -> assertThat(Set.of("statement", "note", "deleted", "title")).as(name + " " + key)
                .contains(key.name()));
    }
}
