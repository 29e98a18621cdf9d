package dev.dateline.cli;

import dev.dateline.cli.command.CheckCommand;
import dev.dateline.cli.command.CorrectCommand;
import dev.dateline.cli.command.ExportCommand;
import dev.dateline.cli.command.IndexCommand;
import dev.dateline.cli.command.ManualCommand;
import dev.dateline.cli.command.NotesCommand;
import dev.dateline.cli.command.QuotesCommand;
import dev.dateline.cli.command.SearchCommand;
import dev.dateline.cli.command.SnapshotCommand;
import dev.dateline.cli.command.StatsCommand;
import dev.dateline.cli.command.UnnamedCommand;
import dev.dateline.cli.command.UnquotedCommand;
import dev.dateline.cli.command.VerifyCommand;
import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.context.GlobalOptions;
import dev.dateline.cli.context.WindowLauncher;
import dev.dateline.cli.evaluate.EvaluateCommand;
import dev.dateline.cli.evaluate.TrainCommand;
import dev.dateline.cli.output.StandardError;
import dev.dateline.cli.output.StandardOutput;
import dev.dateline.message.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// The command line of Dateline, described in docs/command-line.md.
public final class Cli {
    private final WindowLauncher windowLauncher;
    private final CliEnvironment environment;

    public Cli(WindowLauncher screen, CliEnvironment surroundings) {
        this.windowLauncher = screen;
        this.environment = surroundings;
    }

    /// Runs one command with this process's own output.
    ///
    /// @return its exit status
    public int run(String... arguments) {
        return run(
                arguments,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }

    /// Runs one command. Both outputs are written in UTF-8 whatever the locale.
    public int run(String[] arguments, OutputStream out, OutputStream err) {
        var options = new GlobalOptions(environment.directories());
        var session =
                new CommandContext(
                        new StandardOutput(out),
                        new StandardError(err),
                        options,
                        environment.progressOnTerminal(),
                        environment.clock());
        try {
            int status = execute(arguments, session);
            session.out().flush();
            return status;
        } catch (Throwable cause) { // a border: whatever it is, one clear line
            return reportFailure(cause, session);
        }
    }

    private int execute(String[] arguments, CommandContext session) throws IOException {
        Optional<List<String>> alone = WindowArguments.parse(arguments);
        return alone.isPresent()
                ? rootCommand(session).open(alone.get())
                : createCommandLine(session).execute(QueryArgumentEscaper.escape(arguments));
    }

    private RootCommand rootCommand(CommandContext session) {
        return new RootCommand(session.options(), windowLauncher, environment.displayAvailable());
    }

    private CommandLine createCommandLine(CommandContext session) {
        var root = new CommandLine(rootCommand(session));
        root.addSubcommand(new IndexCommand(session))
                .addSubcommand(new SearchCommand(session))
                .addSubcommand(new QuotesCommand(session))
                .addSubcommand(new UnnamedCommand(session))
                .addSubcommand(new UnquotedCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new StatsCommand(session))
                .addSubcommand(new CorrectCommand(session))
                .addSubcommand(new NotesCommand(session))
                .addSubcommand(new VerifyCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new SnapshotCommand(session, windowLauncher))
                .addSubcommand(new EvaluateCommand(session))
                .addSubcommand(new TrainCommand(session))
                .addSubcommand(new ManualCommand(session));
        addStandardOptions(root.getCommandSpec());
        root.getSubcommands().values().forEach(c -> addStandardOptions(c.getCommandSpec()));
        return root.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOut(session.out().asPrintWriter())
                .setParameterExceptionHandler((e, _) -> reportUsageError(e, session))
                .setExecutionExceptionHandler((e, _, _) -> reportFailure(e, session));
    }

    private static void addStandardOptions(CommandSpec command) {
        command.mixinStandardHelpOptions(true).versionProvider(new VersionProvider());
    }

    private static int reportUsageError(ParameterException e, CommandContext session) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        session.err().println(Messages.of("cli.usage", String.valueOf(e.getMessage()), command));
        return ExitStatus.USAGE_ERROR.code();
    }

    private static int reportFailure(Throwable cause, CommandContext session) {
        if (cause instanceof StandardOutput.WriteException closed && closed.isBrokenPipe()) {
            return ExitStatus.SUCCESS.code();
        }
        var failure = CommandFailure.of(cause);
        session.err().println(failure.text());
        if (session.options().isVerbose()) {
            session.err().printStackTrace(cause);
        }
        return failure.status().code();
    }
}
