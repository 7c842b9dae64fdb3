package vn.truongchuan.desktop.screen.council;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.school.CouncilMember.Role;
import vn.truongchuan.domain.standard.CouncilRule;

/**
 * Whether the council is composed as the set's circular asks, with what is left to look at.
 * Basis: the article named by the set's {@link CouncilRule}.
 *
 * @param remarks in the order in which one would put them right
 */
record Composition(int members, CouncilRule rule, List<Remark> remarks) {

    Composition {
        remarks = List.copyOf(remarks);
    }

    /** One thing to look at: a message key and its number. */
    record Remark(String key, int number) {
    }

    static Composition of(List<CouncilMember> council, CouncilRule rule) {
        List<Remark> remarks = new ArrayList<>();
        if (!council.isEmpty()) {
            if (council.size() < rule.minMembers()) {
                remarks.add(new Remark("few", rule.minMembers()));
            }
            if (rule.odd() && council.size() % 2 == 0) {
                remarks.add(new Remark("even", council.size()));
            }
            one(remarks, "chair", count(council, Role.CHAIR));
            one(remarks, "secretary", count(council, Role.SECRETARY));
            some(remarks, "role", council.stream().filter(m -> m.role().isEmpty()).count());
            some(remarks, "name", council.stream().filter(m -> m.name().isBlank()).count());
        }
        return new Composition(council.size(), rule, remarks);
    }

    private static int count(List<CouncilMember> council, Role role) {
        return (int) council.stream().filter(m -> m.role().filter(role::equals).isPresent()).count();
    }

    private static void one(List<Remark> remarks, String duty, int number) {
        if (number != 1) {
            remarks.add(new Remark(duty + (number == 0 ? ".none" : ".many"), number));
        }
    }

    private static void some(List<Remark> remarks, String what, long number) {
        if (number > 0) {
            remarks.add(new Remark(what, (int) number));
        }
    }

    boolean good() {
        return members > 0 && remarks.isEmpty();
    }
}
