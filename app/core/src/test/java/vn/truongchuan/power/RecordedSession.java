package vn.truongchuan.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.IntakeOutcome;
import vn.truongchuan.application.Locking;
import vn.truongchuan.application.Papers;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WrittenPaper;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.application.exchange.Confirmations;
import vn.truongchuan.application.exchange.Office;
import vn.truongchuan.application.exchange.Receiving;
import vn.truongchuan.application.exchange.Sending;
import vn.truongchuan.application.exchange.Sent;
import vn.truongchuan.application.exchange.Taken;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.Paper;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.SigningKey;
import vn.truongchuan.power.Acknowledged.What;

/**
 * A day at a school with every write recorded: typing, taking evidence in, a package to the stick, a backup, a paper; the workspace is
 * closed and opened again in between. Each thing counts from when the program said that it is done.
 */
final class RecordedSession {
    static final Editor LAN = new Editor("Lan");
    static final int FIELDS = 6;
    private static final int SESSIONS = 3;
    static final String WORKSPACE = "trường";
    static final String OFFICE = "phòng";
    static final String STICK = "usb";
    static final String DESK = "giấy tờ";
    private static final RecoveryKey SHEET = RecoveryKey.generate();
    private final Path disk;
    private final Path sources;
    private final Random random;
    private final WriteLog log;
    private final RecordedFiles files;
    private final List<Path> contributions;
    private final Acknowledged acknowledged = new Acknowledged();
    private final Unlocking unlocking;
    private int saves;

    private RecordedSession(Path temp, Random random, boolean hidden) throws IOException {
        this.disk = Files.createDirectory(temp.resolve("disk"));
        this.sources = Files.createDirectory(temp.resolve("sources"));
        this.random = random;
        this.unlocking = hidden ? Unlocking.with(SHEET) : Unlocking.NOTHING;
        try (Workspace made = create(disk.resolve(WORKSPACE), hidden)) {
            contributions = Colleague.contributions(made, temp, SESSIONS);
        }
        Files.createDirectory(disk.resolve(STICK));
        Files.createDirectory(disk.resolve(DESK));
        this.log = new WriteLog(disk);
        this.files = new RecordedFiles(log);
    }

    private static Workspace create(Path folder, boolean hidden) {
        Locking locking = new Locking(new Passphrase("tắt điện giữa chừng"), SHEET);
        return hidden ? Workspace.createProtected(folder, "tt18-2018-pt", new SchoolYear(2025), false, locking)
                : Workspace.create(folder, "tt18-2018-pt", new SchoolYear(2025), false);
    }

    /** What opens its workspace. */
    Unlocking unlocking() {
        return unlocking;
    }

    /**
     * Records one.
     *
     * @param hidden whether the workspace lies encrypted
     */
    static RecordedSession record(Path temp, Random random, boolean hidden) throws IOException {
        RecordedSession session = new RecordedSession(temp, random, hidden);
        RecordedDatabase.during(session.log, session::work);
        return session;
    }

    WriteLog log() {
        return log;
    }

    Acknowledged acknowledged() {
        return acknowledged;
    }

    int saves() {
        return saves;
    }

    /** The disk after everything, for what its files hold in the end. */
    Path disk() {
        return disk;
    }

    static FieldKey field(int i) {
        return i % 2 == 0 ? new EntityKey(EntityKind.REQUIREMENT, "1." + (1 + i) + "/1/a").field("statement")
                : EntityKey.SCHOOL.field("f" + i);
    }

    private void say(What what, String name, String sum) {
        acknowledged.say(log.size(), what, name, sum);
    }

    private void work() throws IOException {
        for (int session = 1; session <= SESSIONS; session++) {
            try (Workspace workspace = Workspace.open(files.path(disk.resolve(WORKSPACE)), unlocking)) {
                type(workspace, 10);
                take(workspace, 6);
                type(workspace, 5);
                receive(workspace, session);
                if (session > 1) {
                    key(workspace);
                    pack(workspace, session);
                    take(workspace, 2);
                }
                backUp(workspace);
                type(workspace, 10);
                paper(workspace, session);
                take(workspace, 3);
            }
        }
    }

    private void type(Workspace workspace, int count) {
        for (int i = 0; i < count; i++) {
            int number = saves++;
            workspace.save(LAN, List.of(FieldEdit.set(field(number % FIELDS), number + ":"
                    + "chữ ".repeat(random.nextInt(number % 10 == 0 ? 400 : 20)))));
            say(What.SAVED, Integer.toString(number), "");
        }
    }

    private void take(Workspace workspace, int count) throws IOException {
        List<Path> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] content = new byte[random.nextInt(6_000) + 1];
            random.nextBytes(content);
            chosen.add(Files.write(Files.createTempDirectory(sources, "s").resolve("Tệp " + i + ".bin"), content));
        }
        EvidenceDesk desk = new EvidenceDesk(workspace);
        List<IntakeOutcome> taken = desk.take(desk.preview(chosen, Optional.of(CriterionCode.of(1, 1)), Progress.NONE), LAN, Progress.NONE);
        taken.forEach(outcome -> say(What.EVIDENCE, outcome.evidence().orElseThrow(), ""));
    }

    private void receive(Workspace workspace, int number) {
        Taken taken = Colleague.take(new Receiving(workspace), contributions.get(number - 1));
        say(What.MERGE, taken.merge().orElseThrow().id(), Colleague.text(number));
    }

    private void key(Workspace workspace) {
        SigningKey key = workspace.keys().need();
        say(What.KEY, key.open().base64(), "");
    }

    /** A submission to the stick, and the office, whose disk it is too, takes it. */
    private void pack(Workspace workspace, int number) throws IOException {
        Sending sending = new Sending(workspace);
        Sent sent = sending.write(LAN, sending.submission(new Party(Party.Role.OFFICE, "", ""), true),
                files.path(disk.resolve(STICK)), Optional.empty(), Progress.NONE);
        Path written = sent.files().get(0);
        say(What.PACKAGE, written.getFileName().toString(), sum(Files.readAllBytes(written)));
        Path folder = files.path(disk.resolve(OFFICE));
        Office office = Office.present(folder) ? Office.open(folder) : Office.create(folder, Party.Role.OFFICE, "Phòng Giáo dục");
        Arrival arrival = office.look(List.of(written), Unlocking.NOTHING, Progress.NONE).get(0);
        Taken taken = office.take(arrival, LAN, new Confirmations(true, Optional.empty(), false), Unlocking.NOTHING, Progress.NONE);
        say(What.OFFICE, taken.entry().id(), "");
    }

    private void backUp(Workspace workspace) throws IOException {
        Path made = workspace.backups().make(Progress.NONE).file();
        say(What.BACKUP, made.getFileName().toString(), sum(Files.readAllBytes(made)));
    }

    private void paper(Workspace workspace, int number) throws IOException {
        WrittenPaper written = new Papers(workspace.folder()).write(workspace.current(), Paper.PLAN_XLSX,
                files.path(disk.resolve(DESK).resolve("Kế hoạch " + number % 2 + ".xlsx")), Progress.NONE);
        say(What.PAPER, written.path().getFileName().toString(), sum(Files.readAllBytes(written.path())));
    }

    static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
