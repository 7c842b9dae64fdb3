package vn.truongchuan.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.truongchuan.domain.school.SchoolYear;

/** Every kind of package before everybody who might open it. */
class AddressingTest {
    private static final Subject OURS = new Subject("truong-a", "Trường A", "cycle-1", "tt18-2018-pt", "", new SchoolYear(2025));
    private static final Subject OTHER_SCHOOL = new Subject("truong-b", "Trường B", "cycle-9", "tt18-2018-pt", "", new SchoolYear(2025));
    private static final Subject OTHER_CYCLE = new Subject("truong-a", "Trường A", "cycle-2", "tt57-2026-pt", "", new SchoolYear(2026));

    private static Party party(Party.Role role, String id) {
        return new Party(role, id, role.word() + " " + id);
    }

    private static Desk desk(Party.Role role) {
        boolean open = role == Party.Role.SCHOOL || role == Party.Role.MEMBER;
        return new Desk(role == Party.Role.ANYONE ? Party.anyone() : party(role, role.word() + "-1"), open ? Optional.of(OURS)
                : Optional.empty());
    }

    private static PackageHead head(PackageKind kind, Party to, Optional<Subject> subject) {
        Route route = new Route("0b5e6a4e-6f7c-4c1e-9d55-2f5f9b7f0a11", Instant.parse("2026-03-01T08:00:00Z"),
                party(Party.Role.SCHOOL, "x"), to, 1, Optional.empty());
        return PackageHead.of(kind, route, subject, Map.of());
    }

    /** Kind, role of the addressee, and who of all may open it. */
    record Row(PackageKind kind, Party.Role to, List<Party.Role> may) {
    }

    static Stream<Row> rows() {
        Party.Role school = Party.Role.SCHOOL;
        Party.Role member = Party.Role.MEMBER;
        Party.Role office = Party.Role.OFFICE;
        Party.Role evaluator = Party.Role.EVALUATOR;
        Party.Role anyone = Party.Role.ANYONE;
        return Stream.of(
                new Row(PackageKind.ASSIGNMENT, member, List.of(member, anyone)),
                new Row(PackageKind.CONTRIBUTION, school, List.of(school)),
                new Row(PackageKind.SUBMISSION, office, List.of(office, evaluator)),
                new Row(PackageKind.RECEIPT, school, List.of(school)),
                new Row(PackageKind.RECEIPT, member, List.of(member)),
                new Row(PackageKind.RECEIPT, office, List.of(office)),
                new Row(PackageKind.FEEDBACK, school, List.of(school)),
                new Row(PackageKind.STANDARD_SET, anyone, List.of(school, member, office, evaluator, anyone)),
                new Row(PackageKind.STANDARD_SET, school, List.of(school, anyone)),
                new Row(PackageKind.FINDINGS, evaluator, List.of(evaluator)),
                new Row(PackageKind.FINDINGS, office, List.of(office)),
                new Row(PackageKind.BACKUP, school, List.of(school, anyone)),
                new Row(PackageKind.SUBMISSION, school, List.of()),
                new Row(PackageKind.FEEDBACK, office, List.of()),
                new Row(PackageKind.CONTRIBUTION, member, List.of()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_package_is_opened_by_those_it_is_for_and_by_nobody_else(Row row) {
        List<Party.Role> may = new ArrayList<>();
        for (Party.Role role : Party.Role.values()) {
            for (String id : List.of(role.word() + "-1", "")) {
                boolean opens = Addressing.judge(head(row.kind(), party(row.to(), row.to() == role ? id : ""), Optional.of(OURS)),
                        desk(role)).isEmpty();
                if (opens && !may.contains(role)) {
                    may.add(role);
                }
            }
        }
        assertThat(may).containsExactlyInAnyOrderElementsOf(row.may());
    }

    @Test
    void the_package_of_another_office_school_member_or_cycle_is_not_for_us() {
        assertThat(code(head(PackageKind.SUBMISSION, party(Party.Role.OFFICE, "office-2"), Optional.of(OURS)), Party.Role.OFFICE))
                .contains("PKG-NOTFORYOU");
        assertThat(code(head(PackageKind.ASSIGNMENT, party(Party.Role.MEMBER, "member-2"), Optional.of(OURS)), Party.Role.MEMBER))
                .contains("PKG-NOTFORYOU");
        assertThat(code(head(PackageKind.FEEDBACK, party(Party.Role.SCHOOL, ""), Optional.of(OTHER_SCHOOL)), Party.Role.SCHOOL))
                .contains("PKG-NOTFORYOU");
        assertThat(code(head(PackageKind.FEEDBACK, party(Party.Role.SCHOOL, ""), Optional.of(OTHER_CYCLE)), Party.Role.SCHOOL))
                .contains("PKG-OTHERCYCLE");
        assertThat(code(head(PackageKind.FEEDBACK, party(Party.Role.SCHOOL, ""), Optional.empty()), Party.Role.SCHOOL))
                .contains("PKG-NOTFORYOU");
        assertThat(code(head(PackageKind.FEEDBACK, party(Party.Role.SCHOOL, ""), Optional.of(OURS)), Party.Role.SCHOOL)).isEmpty();
    }

    private static Optional<String> code(PackageHead head, Party.Role role) {
        return Addressing.judge(head, desk(role)).map(Addressing.NotForUs::code);
    }
}
