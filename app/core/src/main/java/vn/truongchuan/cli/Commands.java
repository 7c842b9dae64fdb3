package vn.truongchuan.cli;

import picocli.CommandLine;

/** Every command there is, in the order of the work; a new command is registered here and nowhere else. */
final class Commands {
    private Commands() {
    }

    static void register(CommandLine line, Console console) {
        line.addSubcommand(new DemoCommand(console));
        line.addSubcommand(new StandardsCommand(console));
        line.addSubcommand(new NewCommand(console));
        line.addSubcommand(new AssessCommand(console));
        line.addSubcommand(new EvidenceCommand(console));
        line.addSubcommand(new CheckCommand(console));
        line.addSubcommand(new DocumentsCommand(console));
        line.addSubcommand(new DocumentCommand(console));
        line.addSubcommand(new FormCommand(console));
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new ImportCommand(console));
        line.addSubcommand(new BackupCommand(console));
        line.addSubcommand(new RestoreCommand(console));
        line.addSubcommand(new RescueCommand(console));
        line.addSubcommand(new CopyCommand(console));
        line.addSubcommand(new DrivesCommand(console));
        line.addSubcommand(new VerifyCommand(console));
        line.addSubcommand(new ProtectCommand(console));
        line.addSubcommand(packages(console));
    }

    private static CommandLine packages(Console console) {
        CommandLine packages = new CommandLine(new PackageCommand(console));
        packages.addSubcommand(new SendCommands.Assign(console));
        packages.addSubcommand(new SendCommands.Contribute(console));
        packages.addSubcommand(new SendCommands.Submit(console));
        packages.addSubcommand(new OfficeCommands.Make(console));
        packages.addSubcommand(new OfficeCommands.Receipt(console));
        packages.addSubcommand(new OfficeCommands.Feedback(console));
        packages.addSubcommand(new OfficeCommands.Findings(console));
        packages.addSubcommand(new OfficeCommands.SetForSchools(console));
        packages.addSubcommand(new SendCommands.Backup(console));
        packages.addSubcommand(new ReceiveCommand(console));
        packages.addSubcommand(new ExchangeLogCommands.Undo(console));
        packages.addSubcommand(new ExchangeLogCommands.Settle(console));
        packages.addSubcommand(new ExchangeLogCommands.Log(console));
        packages.addSubcommand(new ExchangeLogCommands.Key(console));
        packages.addSubcommand(new ExchangeLogCommands.ReceivedSet(console));
        return packages;
    }
}
