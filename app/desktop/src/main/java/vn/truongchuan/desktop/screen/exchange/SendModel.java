package vn.truongchuan.desktop.screen.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Draft;
import vn.truongchuan.application.exchange.ExchangeDesk;
import vn.truongchuan.application.exchange.ExchangeLog;
import vn.truongchuan.application.exchange.Sending;
import vn.truongchuan.application.exchange.Sent;
import vn.truongchuan.desktop.kit.Meter;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.CriterionNotes;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.drive.Drives;
import vn.truongchuan.drive.SeenDrive;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.Sealing;
import vn.truongchuan.text.Folding;

/** What can be sent from here and to whom, drafts of it, and writing them; without nodes. */
final class SendModel {
    private static final int FAIR = 12;
    private static final int GOOD = 16;
    private static final int LEAST = 8;
    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Supplier<Editor> editor;

    /** What can be sent, in the order it is offered. */
    enum What { ASSIGNMENT, CONTRIBUTION, SUBMISSION, RECEIPT, BACKUP }

    /** How hard a password is to guess. */
    enum Strength { NONE, WEAK, FAIR, GOOD }

    /**
     * Who sits here and whom one can write to.
     *
     * @param toConfirm packages that came in and are not confirmed yet, by their sender
     */
    record Begin(ExchangeDesk desk, List<Party> offices, Map<Party, List<LogEntry>> toConfirm) {

        List<What> offered() {
            List<What> offered = new ArrayList<>();
            if (desk.school()) {
                offered.addAll(List.of(What.ASSIGNMENT, What.SUBMISSION));
            }
            if (desk.member()) {
                offered.add(What.CONTRIBUTION);
            }
            if (!toConfirm.isEmpty()) {
                offered.add(What.RECEIPT);
            }
            if (!desk.fresh()) {
                offered.add(What.BACKUP);
            }
            return offered;
        }
    }

    /** A draft with the drives it could go to. */
    record Ready(Draft draft, List<SeenDrive> drives) {
    }

    SendModel(Workspace workspace, BackgroundTasks tasks, Supplier<Editor> editor) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.editor = editor;
    }

    Job<Begin> begin() {
        return tasks.look(() -> {
            ExchangeLog log = new ExchangeLog(workspace);
            Map<Party, List<LogEntry>> toConfirm = new LinkedHashMap<>();
            log.toConfirm().forEach(e -> toConfirm.computeIfAbsent(e.other(), p -> new ArrayList<>()).add(e));
            return new Begin(new Sending(workspace).desk(), log.peers(Party.Role.OFFICE), toConfirm);
        });
    }

    Job<Ready> assignment(String title, CouncilMember member, Collection<CriterionCode> criteria, String message) {
        return draft(title, sending -> sending.assignment(member.id(), criteria, message));
    }

    Job<Ready> contribution(String title) {
        return draft(title, Sending::contribution);
    }

    /** To an office that has sent something before, or to one that is only known by its name. */
    Job<Ready> submission(String title, List<Party> known, String office, boolean withFiles) {
        Party to = known.stream().filter(p -> p.name().equals(office.strip())).findFirst()
                .orElseGet(() -> new Party(Party.Role.OFFICE, "", office.strip()));
        return draft(title, sending -> sending.submission(to, withFiles));
    }

    Job<Ready> receipt(String title, List<LogEntry> entries) {
        return draft(title, sending -> sending.receipt(entries.stream().map(LogEntry::id).toList()));
    }

    Job<Ready> backup(String title) {
        return draft(title, Sending::backup);
    }

    private Job<Ready> draft(String title, java.util.function.Function<Sending, Draft> make) {
        return tasks.run(title, progress -> new Ready(make.apply(new Sending(workspace)), SeenDrive.all(Drives.ofThisComputer())));
    }

    /**
     * Writes and reads back; where it is stopped nothing is left.
     *
     * @param password empty for none
     */
    Job<Sent> write(String title, Draft draft, Path folder, String password, Meter meter) {
        Editor who = editor.get();
        Optional<Sealing> sealing = password.isEmpty() ? Optional.empty() : Optional.of(Sealing.with(new Passphrase(password)));
        return tasks.write(title, progress -> new Sending(workspace).write(who, draft, folder, sealing, meter.before(progress)));
    }

    /** The criteria a member is responsible for. */
    static List<CriterionCode> of(SelfAssessment now, CouncilMember member) {
        String name = Folding.fold(member.name());
        return now.set().criteriaAndClauses().map(Criterion::code).filter(code -> {
            CriterionNotes notes = now.assessment().criterion(code);
            return !name.isBlank() && Folding.fold(notes.responsible()).contains(name);
        }).toList();
    }

    /** A rule of thumb: what is short or of one kind of letters is guessed soon. */
    static Strength strength(String password) {
        if (password.isEmpty()) {
            return Strength.NONE;
        }
        long kinds = List.of("\\p{Ll}", "\\p{Lu}", "\\d", "[^\\p{L}\\d]").stream()
                .filter(k -> password.matches("(?s).*" + k + ".*")).count();
        long different = password.codePoints().distinct().count();
        if (password.length() < LEAST || different < LEAST / 2) {
            return Strength.WEAK;
        }
        if (password.length() >= GOOD || password.length() >= FAIR && kinds >= 2) {
            return different >= LEAST ? Strength.GOOD : Strength.FAIR;
        }
        return password.length() >= FAIR || kinds >= 3 ? Strength.FAIR : Strength.WEAK;
    }
}
