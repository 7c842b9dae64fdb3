package vn.truongchuan.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.truongchuan.application.exchange.Council.CHAIR;
import static vn.truongchuan.application.exchange.Council.COMPARED;
import static vn.truongchuan.application.exchange.Council.HA;
import static vn.truongchuan.application.exchange.Council.statement;
import static vn.truongchuan.application.exchange.Council.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.UnchangedWorkspace;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.PackageContent;
import vn.truongchuan.exchange.PackageWriter;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.pack.Route;
import vn.truongchuan.exchange.pack.Subject;
import vn.truongchuan.exchange.record.FeedbackRecord;
import vn.truongchuan.exchange.record.SeenList;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.KeyFolder;
import vn.truongchuan.exchange.sign.KnownKeys;
import vn.truongchuan.regulation.StandardSets;
import vn.truongchuan.text.FailureSentence;
import vn.truongchuan.text.Messages;

/**
 * Packages that are whole and must not simply be taken: lines 42, 44 to 48, 55 and 73 of the bad inputs. Each refusal has its code and a
 * sentence, and after it the workspace is what it was, dump and files (rule R1).
 */
class RefusalsOfPackagesTest {
    private static final String OFFICE = "3a1d0e9c-1111-4222-8333-444455556666";
    @TempDir
    private Path temp;
    private Council council;
    private Workspace chair;
    private int number;

    @BeforeEach
    void begin() {
        council = new Council(temp);
        chair = council.chair;
    }

    @AfterEach
    void end() {
        council.close();
    }

    private Subject subject() {
        return ExchangeDesk.of(chair).subject();
    }

    private Party school() {
        return new Party(Party.Role.SCHOOL, subject().school(), subject().schoolName());
    }

    /** Feedback of an office, whole and signed by a key of its own, with whatever head is asked for. */
    private Path feedback(Party to, Optional<Subject> about, long sequence, Optional<String> key) {
        return feedback(to, about, sequence, key, "Ý kiến số " + sequence);
    }

    private Path feedback(Party to, Optional<Subject> about, long sequence, Optional<String> key, String text) {
        number++;
        Route route = new Route("00000000-0000-4000-8000-%012d".formatted(number), Instant.parse("2026-03-01T08:00:00Z"),
                new Party(Party.Role.OFFICE, OFFICE, "Phòng Giáo dục"), to, sequence, Optional.empty());
        byte[] lines = FeedbackRecord.bytes(List.of(new FeedbackRecord("f-" + sequence, "1.1/1/a", Feedback.Kind.COMMENT, text, "",
                "Phòng Giáo dục", Instant.parse("2026-03-01T08:00:00Z"))));
        PackageContent content = PackageContent.of(PackageHead.of(PackageKind.FEEDBACK, route, about, Map.of()),
                Map.of(EntryNames.record("feedback"), lines), List.of());
        return new PackageWriter(chair.vault(), key.map(k -> new KeyFolder(temp.resolve(k)).need()), Optional.empty())
                .write(content, council.stick, "feedback-" + number, Progress.NONE).files().get(0);
    }

    private Arrival look(Path file) {
        return Council.look(chair, CHAIR, file);
    }

    private Taken take(Path file, Confirmations said) {
        return new Receiving(chair).take(look(file), CHAIR, said, Unlocking.NOTHING, Progress.NONE);
    }

    private void refuses(Path file, Confirmations said, String code) {
        UnchangedWorkspace before = UnchangedWorkspace.of(chair);
        assertThatThrownBy(() -> take(file, said)).isInstanceOfSatisfying(Failure.class, f -> {
            assertThat(f.code()).isEqualTo(code);
            FailureSentence words = FailureSentence.of(f, Messages.VIETNAMESE);
            assertThat(words.sentence()).contains(file.getFileName().toString()).doesNotContain("{", "[");
            assertThat(words.remedy()).isNotBlank();
        });
        before.assertStillSo(chair, code);
    }

    @Test
    void line_42_an_unsigned_package_is_taken_only_after_a_question_and_stays_marked() {
        Path file = feedback(school(), Optional.of(subject()), 1, Optional.empty());
        refuses(file, Confirmations.NONE, "SIG-NONE");
        refuses(file, COMPARED, "SIG-NONE");

        Taken taken = take(file, new Confirmations(false, Optional.empty(), true));

        assertThat(taken.entry().note()).isEqualTo("SIG-NONE");
        assertThat(new ExchangeLog(chair).entries().get(0).signed()).isFalse();
    }

    @Test
    void line_44_an_unknown_key_is_shown_and_compared_first() {
        Path file = feedback(school(), Optional.of(subject()), 1, Optional.of("office"));
        assertThat(look(file).key().orElseThrow().state()).isEqualTo(KnownKeys.State.NEW);
        assertThat(look(file).key().orElseThrow().fingerprint()).isPresent();
        refuses(file, Confirmations.NONE, "SIG-NEW");

        take(file, COMPARED);

        assertThat(look(feedback(school(), Optional.of(subject()), 2, Optional.of("office"))).key().orElseThrow().state())
                .isEqualTo(KnownKeys.State.KNOWN);
    }

    @Test
    void line_45_another_key_than_before_needs_a_reason_that_the_log_keeps() {
        take(feedback(school(), Optional.of(subject()), 1, Optional.of("office")), COMPARED);
        Path file = feedback(school(), Optional.of(subject()), 2, Optional.of("impostor"));
        assertThat(look(file).key().orElseThrow().state()).isEqualTo(KnownKeys.State.CHANGED);
        refuses(file, COMPARED, "SIG-CHANGED");
        refuses(file, new Confirmations(true, Optional.of(" "), true), "SIG-CHANGED");

        take(file, new Confirmations(false, Optional.of("Phòng đổi máy, đã gọi điện hỏi"), false));

        assertThat(new ExchangeLog(chair).entries().get(0).note()).contains("Phòng đổi máy");
        assertThat(look(feedback(school(), Optional.of(subject()), 3, Optional.of("impostor"))).key().orElseThrow().state())
                .isEqualTo(KnownKeys.State.KNOWN);
    }

    @Test
    void line_46_what_is_for_others_is_refused_before_anything_else() {
        Subject other = new Subject("other-school", "Trường khác", subject().cycle(), subject().standardSet(), "", subject().schoolYear());
        Subject year = new Subject(subject().school(), "", "other-cycle", subject().standardSet(), "", new SchoolYear(2020));
        Party elsewhere = new Party(Party.Role.SCHOOL, "other-school", "Trường khác");
        refuses(feedback(elsewhere, Optional.of(other), 1, Optional.of("office")), COMPARED, "PKG-NOTFORYOU");
        refuses(feedback(school(), Optional.of(other), 1, Optional.of("office")), COMPARED, "PKG-NOTFORYOU");
        refuses(feedback(school(), Optional.of(year), 1, Optional.of("office")), COMPARED, "PKG-OTHERCYCLE");
        refuses(feedback(new Party(Party.Role.MEMBER, "x", "Cô X"), Optional.of(subject()), 1, Optional.of("office")), COMPARED,
                "PKG-NOTFORYOU");
    }

    @Test
    void line_48_an_older_standard_set_is_refused_even_rightly_signed() throws IOException {
        Office office = Office.create(temp.resolve("so"), Party.Role.OFFICE, "Sở Giáo dục");
        byte[] text;
        try (InputStream in = StandardSets.class.getResourceAsStream("/vn/truongchuan/standards/tt18-2018-pt.json")) {
            text = in.readAllBytes();
        }
        List<Path> files = List.of(1, 2).stream().map(n -> office.write(CHAIR, office.standardSet(chair.standardSet(), text,
                Party.anyone()), council.stick, Optional.empty(), Progress.NONE).files().get(0)).toList();

        take(files.get(1), COMPARED);

        assertThat(look(files.get(0)).state()).isEqualTo(Arrival.State.REFUSED);
        refuses(files.get(0), COMPARED, "STD-OLD");
        assertThat(new ExchangeLog(chair).standardSets()).containsOnlyKeys("tt18-2018-pt");
        Path wrong = office.write(CHAIR, office.standardSet(chair.standardSet(), "{}\n".getBytes(StandardCharsets.UTF_8), Party.anyone()),
                council.stick, Optional.empty(), Progress.NONE).files().get(0);
        refuses(wrong, COMPARED, "SET-WRONG");
    }

    @Test
    void line_55_a_comment_about_something_missing_is_kept_and_named() {
        Party to = school();
        number++;
        Route route = new Route("00000000-0000-4000-8000-0000000000aa", Instant.parse("2026-03-01T08:00:00Z"),
                new Party(Party.Role.OFFICE, OFFICE, "Phòng"), to, 1, Optional.empty());
        byte[] lines = FeedbackRecord.bytes(List.of(
                new FeedbackRecord("a", "9.9/1/a", Feedback.Kind.COMMENT, "Không có tiêu chí này", "", "Phòng", Instant.EPOCH),
                new FeedbackRecord("b", "1.1", Feedback.Kind.COMMENT, "Có tiêu chí này", "", "Phòng", Instant.EPOCH)));
        Path file = new PackageWriter(chair.vault(), Optional.of(new KeyFolder(temp.resolve("office")).need()), Optional.empty())
                .write(PackageContent.of(PackageHead.of(PackageKind.FEEDBACK, route, Optional.of(subject()), Map.of()),
                        Map.of(EntryNames.record("feedback"), lines), List.of()), council.stick, "orphan", Progress.NONE).files().get(0);

        Taken taken = take(file, COMPARED);

        assertThat(taken.orphans()).containsExactly("9.9/1/a: Không có tiêu chí này");
        assertThat(chair.current().feedback()).hasSize(2);
    }

    @Test
    void line_73_a_contribution_that_grew_elsewhere_is_shown_and_not_merged() {
        Workspace stranger = council.add(Workspace.create(temp.resolve("stranger"), "tt18-2018-pt", new SchoolYear(2024), false));
        stranger.adoptIdentity(chair.identity(), Optional.empty());
        write(stranger, HA, statement("1.1/1/a"), "Từ nơi khác");
        Path file = contribution(stranger, "stranger-key");

        assertThat(look(file).state()).isEqualTo(Arrival.State.VIEW_ONLY);
        refuses(file, COMPARED, "MRG-BASE");
        assertThat(look(file).texts().orElseThrow().assessment()).isPresent();
    }

    /** What a program would send that claims to be of this cycle. */
    private Path contribution(Workspace from, String key) {
        Route route = new Route("00000000-0000-4000-8000-0000000000bb", Instant.parse("2026-03-01T08:00:00Z"),
                new Party(Party.Role.MEMBER, "x", "Cô X"), school(), 1, Optional.empty());
        Map<String, byte[]> parts = new Sending(from).backup().content().parts();
        return new PackageWriter(from.vault(), Optional.of(new KeyFolder(temp.resolve(key)).need()), Optional.empty())
                .write(PackageContent.of(PackageHead.of(PackageKind.CONTRIBUTION, route, Optional.of(subject()), Map.of()), parts,
                        List.of()), council.stick, "contribution", Progress.NONE).files().get(0);
    }

    @Test
    void what_was_looked_at_must_be_what_is_taken() throws IOException {
        Path file = feedback(school(), Optional.of(subject()), 1, Optional.of("office"));
        Arrival arrival = look(file);
        Files.copy(feedback(school(), Optional.of(subject()), 2, Optional.of("office")), file,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        UnchangedWorkspace before = UnchangedWorkspace.of(chair);

        assertThatThrownBy(() -> new Receiving(chair).take(arrival, new Editor("A"), COMPARED, Unlocking.NOTHING, Progress.NONE))
                .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("PKG-CHANGED"));
        Files.delete(file);
        assertThatThrownBy(() -> new Receiving(chair).take(arrival, new Editor("A"), COMPARED, Unlocking.NOTHING, Progress.NONE))
                .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("USB-READ"));
        before.assertStillSo(chair, "a file that changed");
    }

    @Test
    void line_81_evidence_that_calls_itself_a_program_does_not_come_in_a_package_either() {
        Workspace ha = council.begin("ha", HA, council.assign(council.ha, "1.1"));
        String id = council.evidence(ha, HA, "1.1", "anh.txt", "Không phải ảnh");
        write(ha, HA, EvidenceItem.key(id).field(EvidenceItem.FILE_NAME), "ảnh.jpg.exe");
        Path file = council.contribute(ha, HA);
        UnchangedWorkspace before = UnchangedWorkspace.of(chair);

        assertThat(look(file).trouble()).hasValueSatisfying(f -> assertThat(f.code()).isEqualTo("EV-EXEC"));
        assertThat(look(file).state()).isEqualTo(Arrival.State.REFUSED);
        before.assertStillSo(chair, "a program as evidence");
    }

    @Test
    void a_package_that_claims_to_know_what_nobody_has_written_yet_is_refused() {
        Workspace ha = council.begin("ha", HA, council.assign(council.ha, "1.1"));
        write(ha, HA, statement("1.1/1/a"), "Hà viết");
        Dot mine = chair.nextWrite(CHAIR).dot();
        Map<String, byte[]> parts = new HashMap<>(new Sending(ha).contribution().content().parts());
        parts.put(EntryNames.record("seen"), SeenList.bytes(ha.merges().state().seen().with(new Dot(mine.replica(), 1_000_000))));
        Route route = new Route("00000000-0000-4000-8000-0000000000cc", Instant.parse("2026-03-01T08:00:00Z"),
                new Party(Party.Role.MEMBER, council.ha, "Cô Hà"), school(), 1, Optional.empty());
        Path file = new PackageWriter(ha.vault(), Optional.of(ha.keys().need()), Optional.empty()).write(PackageContent.of(
                PackageHead.of(PackageKind.CONTRIBUTION, route, Optional.of(subject()), Map.of()), parts, List.of()), council.stick,
                "forged", Progress.NONE).files().get(0);

        refuses(file, COMPARED, "PKG-JSON");
    }
}
