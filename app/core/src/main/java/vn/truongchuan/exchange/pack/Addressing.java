package vn.truongchuan.exchange.pack;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may open what. A package for another school, another cycle or another office is refused before anything of it is looked at.
 * An evaluator reads what was handed in to the office that has given it to him.
 */
public final class Addressing {
    private Addressing() {
    }

    /**
     * Why a package is not for whoever is there.
     *
     * @param arguments what the sentence names after the file's name
     */
    public record NotForUs(String code, List<String> arguments) {
        public NotForUs {
            arguments = List.copyOf(arguments);
        }
    }

    /** Empty where the package may be opened there. */
    public static Optional<NotForUs> judge(PackageHead head, Desk desk) {
        Party addressee = head.route().addressee();
        boolean fresh = desk.who().role() == Party.Role.ANYONE;
        boolean team = head.kind() == PackageKind.SUBMISSION && desk.who().role() == Party.Role.EVALUATOR
                && addressee.role() == Party.Role.OFFICE;
        boolean role = roles(head.kind()).contains(desk.who().role());
        boolean named = fresh || team || addressee.role() == Party.Role.ANYONE || addressee.role() == desk.who().role();
        boolean id = fresh || team || addressee.id().isEmpty() || addressee.id().equals(desk.who().id());
        if (!role || !named || !id) {
            return Optional.of(new NotForUs("PKG-NOTFORYOU", List.of(shown(addressee), shown(desk.who()))));
        }
        if (desk.open().isPresent() && head.subject().isPresent()) {
            return about(head.subject().get(), desk.open().get());
        }
        boolean needsSubject = head.kind() != PackageKind.STANDARD_SET && head.kind() != PackageKind.RECEIPT;
        return needsSubject && head.subject().isEmpty() ? Optional.of(new NotForUs("PKG-NOTFORYOU", List.of(shown(addressee),
                shown(desk.who())))) : Optional.empty();
    }

    private static Optional<NotForUs> about(Subject theirs, Subject ours) {
        if (!theirs.school().equals(ours.school())) {
            return Optional.of(new NotForUs("PKG-NOTFORYOU", List.of(theirs.schoolName(), ours.schoolName())));
        }
        if (!theirs.cycle().equals(ours.cycle())) {
            return Optional.of(new NotForUs("PKG-OTHERCYCLE", List.of(theirs.standardSet(), theirs.schoolYear().toString())));
        }
        return Optional.empty();
    }

    private static Set<Party.Role> roles(PackageKind kind) {
        return switch (kind) {
            case ASSIGNMENT -> EnumSet.of(Party.Role.MEMBER, Party.Role.ANYONE);
            case CONTRIBUTION, FEEDBACK -> EnumSet.of(Party.Role.SCHOOL);
            case SUBMISSION -> EnumSet.of(Party.Role.OFFICE, Party.Role.EVALUATOR);
            case RECEIPT -> EnumSet.of(Party.Role.SCHOOL, Party.Role.MEMBER, Party.Role.OFFICE, Party.Role.EVALUATOR);
            case STANDARD_SET -> EnumSet.allOf(Party.Role.class);
            case FINDINGS -> EnumSet.of(Party.Role.OFFICE, Party.Role.EVALUATOR);
            case BACKUP -> EnumSet.of(Party.Role.SCHOOL, Party.Role.MEMBER, Party.Role.ANYONE);
        };
    }

    private static String shown(Party party) {
        return party.name().isBlank() ? party.role().word() : party.name();
    }
}
