package vn.truongchuan.domain.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.StandardSet;

/**
 * Gives evidence its codes: the next free one, one after a move, all anew without gaps.
 * Numbers are unique within a criterion, whatever the box. Basis: CV 5932/BGDĐT-QLCL 2018; TT 57/2026 Phụ lục IV.
 */
public final class Numbering {
    public static final int HIGHEST = 999;
    private final StandardSet set;
    private final EvidenceRegister register;

    public Numbering(StandardSet set, EvidenceRegister register) {
        this.set = set;
        this.register = register;
    }

    /** The code for one more piece of evidence; empty where the numbers of the criterion are used up. */
    public Optional<EvidenceCode> next(CriterionCode criterion) {
        return next(criterion, 0);
    }

    /** The code after {@code already} others that are being added. */
    public Optional<EvidenceCode> next(CriterionCode criterion, int already) {
        int serial = register.nextSerial(criterion) + already;
        return serial > HIGHEST ? Optional.empty() : Optional.of(new EvidenceCode(box(criterion), criterion, serial));
    }

    /**
     * The box for new evidence of a criterion: where its newest evidence lies, else the standard's number;
     * the extra level has the box after the last standard's. 0 where codes name no box.
     */
    public int box(CriterionCode criterion) {
        if (!register.scheme().format().boxed()) {
            return 0;
        }
        List<EvidenceItem> there = register.homeOf(criterion);
        int box = there.isEmpty() ? 0 : there.get(there.size() - 1).code().map(EvidenceCode::box).orElse(0);
        if (box > 0) {
            return box;
        }
        return criterion.extra() ? set.standards().size() + 1 : criterion.standard();
    }

    /**
     * A move: where box or serial is not given, the box is the usual one of the criterion and the serial the next free one;
     * evidence that stays in its criterion keeps what is not given.
     */
    public Optional<CodeChange> move(EvidenceItem item, CriterionCode criterion, Optional<Integer> box, Optional<Integer> serial) {
        Optional<EvidenceCode> stays = item.code().filter(code -> code.criterion().equals(criterion));
        int inBox = box.orElseGet(() -> stays.map(EvidenceCode::box).orElseGet(() -> box(criterion)));
        int number = serial.orElseGet(() -> stays.map(EvidenceCode::serial).orElseGet(() -> register.nextSerial(criterion)));
        if (number < 1 || number > HIGHEST || inBox < 0 || inBox > HIGHEST) {
            return Optional.empty();
        }
        EvidenceCode code = new EvidenceCode(register.scheme().format().boxed() ? inBox : 0, criterion, number);
        return Optional.of(new CodeChange(item, Optional.of(code)));
    }

    /**
     * Numbers a criterion 1…k without gaps in the order of its codes. Deleted evidence that is still cited comes after
     * the living, so that its citations never show another's code; deleted evidence that is not cited gives its number up.
     *
     * @param cited ids of evidence some text cites
     */
    public List<CodeChange> renumber(CriterionCode criterion, Set<String> cited) {
        List<CodeChange> changes = new ArrayList<>();
        int serial = 0;
        for (EvidenceItem item : register.homeOf(criterion)) {
            change(item, ++serial, changes);
        }
        for (EvidenceItem item : register.all().filter(EvidenceItem::deleted).filter(i -> home(i, criterion)).toList()) {
            if (cited.contains(item.id())) {
                change(item, ++serial, changes);
            } else {
                changes.add(new CodeChange(item, Optional.empty()));
            }
        }
        return changes;
    }

    private static void change(EvidenceItem item, int serial, List<CodeChange> changes) {
        EvidenceCode code = item.code().orElseThrow();
        if (code.serial() != serial) {
            changes.add(new CodeChange(item, Optional.of(new EvidenceCode(code.box(), code.criterion(), serial))));
        }
    }

    /** Puts the living and deleted evidence of criteria into another box; nothing where codes name no box. */
    public List<CodeChange> changeBox(Set<CriterionCode> criteria, int box) {
        if (!register.scheme().format().boxed() || box < 1 || box > HIGHEST) {
            return List.of();
        }
        return register.all().filter(i -> i.code().filter(c -> criteria.contains(c.criterion()) && c.box() != box).isPresent())
                .map(i -> new CodeChange(i, i.code().map(c -> new EvidenceCode(box, c.criterion(), c.serial())))).toList();
    }

    /** Evidence that has one of the new codes and keeps it: two would have the same. */
    public Optional<EvidenceItem> taken(Collection<CodeChange> changes) {
        List<String> changing = changes.stream().map(c -> c.item().id()).toList();
        return register.all().filter(i -> !changing.contains(i.id())).filter(i -> i.code().filter(code -> changes.stream()
                .anyMatch(c -> c.after().filter(code::sameNumber).isPresent())).isPresent()).findFirst();
    }

    private static boolean home(EvidenceItem item, CriterionCode criterion) {
        return item.code().filter(c -> c.criterion().equals(criterion)).isPresent();
    }
}
