package vn.truongchuan.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListOrderTest {

    @Test
    void putsANewThingBehindTheOthers() {
        List<Entity> list = List.of(member("a", "1"), member("b", "2.5"), member("c", null));
        assertThat(ListOrder.last(list, key("d"))).isEqualTo(FieldEdit.set(key("d").field(Entity.ORDER), "3"));
        assertThat(ListOrder.last(List.of(), key("d")).value()).contains("1");
    }

    @Test
    void movesByWritingOneFieldWherePlacesAreDistinct() {
        List<Entity> list = List.of(member("a", "1"), member("b", "2"), member("c", "3"));
        assertThat(ListOrder.move(list, key("c"), 1)).containsExactly(FieldEdit.set(key("c").field(Entity.ORDER), "1.5"));
        assertThat(ListOrder.move(list, key("a"), 0)).isEmpty();
    }

    @Test
    void numbersTheWholeListWherePlacesAreMissing() {
        List<Entity> list = List.of(member("a", null), member("b", null));
        assertThat(ListOrder.move(list, key("b"), 0)).hasSize(2);
    }

    @Test
    void anyMoveEndsWhereItWasAskedToEnd() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Entity> list = new ArrayList<>(List.of(member("a", "1"), member("b", "2"), member("c", "3"), member("d", "4")));
        for (int turn = 0; turn < 300; turn++) {
            EntityKey moved = list.get(random.nextInt(list.size())).key();
            int index = random.nextInt(list.size());
            list = applied(list, ListOrder.move(list, moved, index));
            assertThat(list.get(index).key()).as("seed %d, turn %d", seed, turn).isEqualTo(moved);
        }
    }

    private static List<Entity> applied(List<Entity> list, List<FieldEdit> edits) {
        Map<EntityKey, Entity> byKey = new HashMap<>();
        list.forEach(e -> byKey.put(e.key(), e));
        edits.forEach(e -> byKey.put(e.key().entity(), member(e.key().entity().id(), e.value().orElseThrow())));
        return new ArrayList<>(byKey.values().stream()
                .sorted(Comparator.comparingDouble(Entity::order).thenComparing(Entity::key)).toList());
    }

    private static EntityKey key(String id) {
        return new EntityKey(EntityKind.MEMBER, id);
    }

    private static Entity member(String id, String order) {
        return new Entity(key(id), Map.of(Entity.ORDER,
                new FieldValue(Optional.ofNullable(order), new Dot("r", 1), "x", Instant.EPOCH)));
    }
}
