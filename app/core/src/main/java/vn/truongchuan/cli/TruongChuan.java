package vn.truongchuan.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.truongchuan.base.Failure;
import vn.truongchuan.text.FailureSentence;
import vn.truongchuan.text.Messages;

/** The command line: one subcommand a request; descriptions and headings come from the bundle {@code cli}. */
@Command(name = "truong-chuan", resourceBundle = "vn.truongchuan.text.cli", sortOptions = false, sortSynopsis = false)
public final class TruongChuan implements Runnable {
    private final Console console;
    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT, descriptionKey = "help")
    private boolean help;
    private CommandLine commandLine;

    @CommandLine.Option(names = "--workspace-password-file", paramLabel = "FILE", scope = CommandLine.ScopeType.INHERIT,
            hidden = true)
    void passwordFile(Path file) {
        console.keys().passwordFile(file);
    }

    @CommandLine.Option(names = "--workspace-recovery-file", paramLabel = "FILE", scope = CommandLine.ScopeType.INHERIT,
            hidden = true)
    void recoveryFile(Path file) {
        console.keys().recoveryFile(file);
    }

    private TruongChuan(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        System.exit(run(Console.system(), arguments));
    }

    /** Runs one command line and returns its exit code (see {@link ExitCode}). */
    public static int run(Console console, String... arguments) {
        Locale.setDefault(Messages.VIETNAMESE);
        TruongChuan root = new TruongChuan(console);
        CommandLine line = new CommandLine(root);
        root.commandLine = line;
        Commands.register(line, console);
        line.setOut(new java.io.PrintWriter(console.out(), true)).setErr(new java.io.PrintWriter(console.err(), true));
        line.setUsageHelpAutoWidth(false).setUsageHelpWidth(110).setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, given) -> wrongUse(console, wrong));
        line.setExecutionExceptionHandler((thrown, command, result) -> refused(console, thrown));
        return line.execute(arguments);
    }

    /** Whether a word is the name of a command. */
    public static boolean knows(String word) {
        CommandLine line = new CommandLine(new TruongChuan(Console.system()));
        Commands.register(line, Console.system());
        return line.getSubcommands().containsKey(word);
    }

    @Override
    public void run() {
        commandLine.usage(console.out());
    }

    private static int wrongUse(Console console, CommandLine.ParameterException wrong) {
        console.err().println(WrongUse.sentence(wrong, console.words()));
        console.err().println(wrong.getCommandLine().getHelp().fullSynopsis().strip());
        return ExitCode.WRONG_USE;
    }

    private static int refused(Console console, Exception thrown) {
        console.err().println(thrown instanceof Failure failure ? FailureSentence.of(failure, Messages.VIETNAMESE).line()
                : Unexpected.sentence(thrown, console.words()));
        return ExitCode.REFUSED;
    }
}
