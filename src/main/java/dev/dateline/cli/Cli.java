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

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// Runs the commands of Dateline. docs/command-line.md describes them.
public final class Cli {
    private final WindowLauncher windowLauncher;
    private final CliEnvironment environment;

    public Cli(WindowLauncher windowLauncher, CliEnvironment environment) {
        this.windowLauncher = windowLauncher;
        this.environment = environment;
    }

    /// Runs one command with the standard streams of this process.
    ///
    /// @return its exit status
    public int run(String... arguments) {
        return run(
                arguments,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }

    /// Runs one command and writes its output in UTF-8, independent of the locale.
    ///
    /// @return its exit status
    public int run(String[] arguments, OutputStream out, OutputStream err) {
        var context =
                new CommandContext(
                        new StandardOutput(out),
                        new StandardError(err),
                        new GlobalOptions(environment.directories()),
                        environment.progressOnTerminal(),
                        environment.clock());
        try {
            int status = execute(arguments, context);
            context.out().flush();
            return status;
        } catch (Throwable cause) { // every failure becomes one line on standard error
            return reportFailure(cause, context);
        }
    }

    private int execute(String[] arguments, CommandContext context) throws IOException {
        var root =
                new RootCommand(context.options(), windowLauncher, environment.displayAvailable());
        Optional<List<String>> targets = WindowArguments.parse(arguments);
        return targets.isPresent()
                ? root.open(targets.get())
                : createCommandLine(root, context).execute(QueryArgumentEscaper.escape(arguments));
    }

    private CommandLine createCommandLine(RootCommand rootCommand, CommandContext context) {
        CommandLine root =
                new CommandLine(rootCommand)
                        .addSubcommand(new IndexCommand(context))
                        .addSubcommand(new SearchCommand(context))
                        .addSubcommand(new QuotesCommand(context))
                        .addSubcommand(new UnnamedCommand(context))
                        .addSubcommand(new UnquotedCommand(context))
                        .addSubcommand(new ExportCommand(context))
                        .addSubcommand(new StatsCommand(context))
                        .addSubcommand(new CorrectCommand(context))
                        .addSubcommand(new NotesCommand(context))
                        .addSubcommand(new VerifyCommand(context))
                        .addSubcommand(new CheckCommand(context))
                        .addSubcommand(new SnapshotCommand(context, windowLauncher))
                        .addSubcommand(new EvaluateCommand(context))
                        .addSubcommand(new TrainCommand(context))
                        .addSubcommand(new ManualCommand(context));
        addStandardOptions(root.getCommandSpec());
        root.getSubcommands().values().forEach(c -> addStandardOptions(c.getCommandSpec()));
        return root.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOut(context.out().asPrintWriter())
                .setParameterExceptionHandler((e, _) -> reportUsageError(e, context))
                .setExecutionExceptionHandler((e, _, _) -> reportFailure(e, context));
    }

    private static void addStandardOptions(CommandSpec command) {
        command.mixinStandardHelpOptions(true).versionProvider(new VersionProvider());
    }

    private static int reportUsageError(ParameterException e, CommandContext context) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        context.err().printMessage("cli.usage", String.valueOf(e.getMessage()), command);
        return ExitStatus.USAGE_ERROR.code();
    }

    private static int reportFailure(Throwable cause, CommandContext context) {
        if (cause instanceof StandardOutput.WriteException e && e.isBrokenPipe()) {
            return ExitStatus.SUCCESS.code();
        }
        var failure = CommandFailure.of(cause);
        context.err().println(failure.text());
        if (context.options().isVerbose()) {
            context.err().printStackTrace(cause);
        }
        return failure.status().code();
    }
}
