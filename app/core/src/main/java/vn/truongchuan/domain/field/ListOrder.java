package vn.truongchuan.domain.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Gives the edits that put a thing at the end of its list or move it; a move writes one field wherever that is enough. */
public final class ListOrder {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int MOST_DIGITS = 12;

    private ListOrder() {
    }

    /** Puts a new thing behind all the others. */
    public static FieldEdit last(List<Entity> siblings, EntityKey added) {
        double highest = siblings.stream().mapToDouble(Entity::order).filter(o -> o < Double.MAX_VALUE).max().orElse(0);
        return set(added, new BigDecimal((long) Math.floor(highest) + 1));
    }

    /**
     * Moves a thing within its list.
     *
     * @param siblings the list as it stands, the moved thing included
     * @param index where it shall stand afterwards, 0 for first
     */
    public static List<FieldEdit> move(List<Entity> siblings, EntityKey moved, int index) {
        List<Entity> others = new ArrayList<>(siblings.stream().filter(e -> !e.key().equals(moved)).toList());
        Entity entity = siblings.stream().filter(e -> e.key().equals(moved)).findFirst().orElseThrow();
        int at = Math.max(0, Math.min(index, others.size()));
        if (siblings.indexOf(entity) == at) {
            return List.of();
        }
        if (distinct(siblings)) {
            BigDecimal before = at == 0 ? BigDecimal.ZERO.min(place(others.get(0)).subtract(TWO)) : place(others.get(at - 1));
            BigDecimal between = at == others.size() ? before.add(BigDecimal.ONE)
                    : before.add(place(others.get(at))).divide(TWO).stripTrailingZeros();
            if (between.scale() <= MOST_DIGITS) {
                return List.of(set(moved, between));
            }
        }
        others.add(at, entity);
        return renumbered(others);
    }

    private static boolean distinct(List<Entity> siblings) {
        double previous = Double.NEGATIVE_INFINITY;
        for (Entity sibling : siblings) {
            if (sibling.order() <= previous || sibling.order() == Double.MAX_VALUE) {
                return false;
            }
            previous = sibling.order();
        }
        return true;
    }

    private static BigDecimal place(Entity entity) {
        return new BigDecimal(entity.text(Entity.ORDER));
    }

    private static List<FieldEdit> renumbered(List<Entity> order) {
        List<FieldEdit> edits = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            edits.add(set(order.get(i).key(), BigDecimal.valueOf(i + 1L)));
        }
        return edits;
    }

    private static FieldEdit set(EntityKey key, BigDecimal place) {
        return FieldEdit.set(key.field(Entity.ORDER), place.toPlainString());
    }
}
