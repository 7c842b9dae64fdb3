package vn.truongchuan.application.exchange;

import java.util.Optional;
import vn.truongchuan.application.Packing;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.exchange.pack.Desk;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.pack.Subject;

/**
 * Who sits at a workspace: the school (the chair's PC) unless it was made from an assignment, then the member it was given to.
 *
 * @param who role ANYONE while nothing was ever written here
 * @param subject which school and self-assessment
 */
public record ExchangeDesk(Party who, Subject subject) {

    /** Who sits at that workspace now. */
    public static ExchangeDesk of(Workspace workspace) {
        Subject subject = Packing.subject(workspace);
        return new ExchangeDesk(new ExchangeRecords(workspace).desk().orElseGet(() -> workspace.current().fields().size() == 0
                ? Party.anyone() : new Party(Party.Role.SCHOOL, subject.school(), subject.schoolName())), subject);
    }

    /** Whether nothing was ever written or taken here. */
    public boolean fresh() {
        return who.role() == Party.Role.ANYONE;
    }

    /** Whether this is the PC where the school's self-assessment is kept. */
    public boolean school() {
        return who.role() == Party.Role.SCHOOL;
    }

    /** A member's PC. */
    public boolean member() {
        return who.role() == Party.Role.MEMBER;
    }

    Desk desk() {
        return new Desk(who, fresh() ? Optional.empty() : Optional.of(subject));
    }
}
