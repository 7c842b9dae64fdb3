package vn.truongchuan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Draft;
import vn.truongchuan.application.exchange.ExchangeLog;
import vn.truongchuan.application.exchange.Sending;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.pack.Party;

/** What a school or a member sends: package assign, contribute, submit, backup. */
final class SendCommands {
    private SendCommands() {
    }

    /** What these commands share: a workspace, a draft, a place to write it to. */
    abstract static class Send implements Callable<Integer> {
        private final Console console;
        @Parameters(index = "0", paramLabel = "WS")
        private Path folder;
        @Mixin
        private SendOptions options;

        Send(Console console) {
            this.console = console;
        }

        abstract Draft draft(Workspace workspace, Sending sending);

        @Override
        public Integer call() {
            try (Workspace workspace = console.open(folder)) {
                Sending sending = new Sending(workspace);
                Draft draft = draft(workspace, sending);
                return options.done(console, draft, sending.write(options.editor(console), draft, options.into(), options.sealing(),
                        Progress.NONE));
            }
        }
    }

    /** Gives criteria to a member. */
    @Command(name = "assign", resourceBundle = "vn.truongchuan.text.cli")
    static final class Assign extends Send {
        @Option(names = "--member", required = true, paramLabel = "NAME", descriptionKey = "package.member")
        private String member;
        @Option(names = "--criteria", required = true, split = ",", paramLabel = "A.B", descriptionKey = "package.criteria")
        private List<String> criteria;
        @Option(names = "--message", paramLabel = "TEXT", descriptionKey = "package.message")
        private String message = "";

        Assign(Console console) {
            super(console);
        }

        @Override
        Draft draft(Workspace workspace, Sending sending) {
            String id = workspace.current().council().stream()
                    .filter(m -> m.name().equalsIgnoreCase(member.strip()) || m.id().equals(member))
                    .findFirst().map(CouncilMember::id).orElse(member);
            List<CriterionCode> codes = new ArrayList<>();
            criteria.forEach(c -> codes.add(CriterionCode.tryParse(c).orElseThrow(() -> new Failure("SEND-NOCRITERION", c))));
            return sending.assignment(id, codes, message);
        }
    }

    /** Sends a member's work back to the chair. */
    @Command(name = "contribute", resourceBundle = "vn.truongchuan.text.cli")
    static final class Contribute extends Send {
        Contribute(Console console) {
            super(console);
        }

        @Override
        Draft draft(Workspace workspace, Sending sending) {
            return sending.contribution();
        }
    }

    /** Hands the self-assessment in. */
    @Command(name = "submit", resourceBundle = "vn.truongchuan.text.cli")
    static final class Submit extends Send {
        @Option(names = "--office", paramLabel = "NAME", descriptionKey = "package.office")
        private String office = "";
        @Option(names = "--list-only", descriptionKey = "package.listOnly")
        private boolean listOnly;

        Submit(Console console) {
            super(console);
        }

        @Override
        Draft draft(Workspace workspace, Sending sending) {
            return sending.submission(office(workspace), !listOnly);
        }

        /** The office that has answered before, so that what it holds need not travel again; else whichever office opens it. */
        private Party office(Workspace workspace) {
            List<Party> known = new ExchangeLog(workspace).peers(Party.Role.OFFICE).stream().filter(p -> !p.id().isEmpty())
                    .filter(p -> office.isBlank() || p.name().equalsIgnoreCase(office.strip()) || p.id().equals(office)).toList();
            return known.size() == 1 ? known.get(0) : new Party(Party.Role.OFFICE, "", office.strip());
        }
    }

    /** The whole workspace for its owner. */
    @Command(name = "backup", resourceBundle = "vn.truongchuan.text.cli")
    static final class Backup extends Send {
        Backup(Console console) {
            super(console);
        }

        @Override
        Draft draft(Workspace workspace, Sending sending) {
            return sending.backup();
        }
    }
}
