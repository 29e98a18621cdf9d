package dev.dateline.cli;

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
    private final Screen screen;
    private final Surroundings surroundings;

    public Cli(Screen screen, Surroundings surroundings) {
        this.screen = screen;
        this.surroundings = surroundings;
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
        var options = new CommonOptions(surroundings.homes());
        var session =
                new Session(
                        new Output(out),
                        new Notices(err),
                        options,
                        surroundings.terminal(),
                        surroundings.clock());
        try {
            int status = execute(arguments, session);
            session.out().flush();
            return status;
        } catch (Throwable cause) { // a border: whatever it is, one clear line
            return report(cause, session);
        }
    }

    private int execute(String[] arguments, Session session) throws IOException {
        Optional<List<String>> alone = WindowAlone.asked(arguments);
        return alone.isPresent()
                ? window(session).open(alone.get())
                : commandLine(session).execute(DashedQuery.protect(arguments));
    }

    private DatelineCommand window(Session session) {
        return new DatelineCommand(session.options(), screen, surroundings.display());
    }

    private CommandLine commandLine(Session session) {
        var root = new CommandLine(window(session));
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
                .addSubcommand(new SnapshotCommand(session, screen))
                .addSubcommand(new EvaluateCommand(session))
                .addSubcommand(new TrainCommand(session))
                .addSubcommand(new ManualCommand(session));
        addStandardOptions(root.getCommandSpec());
        root.getSubcommands().values().forEach(c -> addStandardOptions(c.getCommandSpec()));
        return root.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOut(session.out().asPrintWriter())
                .setParameterExceptionHandler((e, _) -> wrongUsage(e, session))
                .setExecutionExceptionHandler((e, _, _) -> report(e, session));
    }

    private static void addStandardOptions(CommandSpec command) {
        command.mixinStandardHelpOptions(true).versionProvider(new Version());
    }

    private static int wrongUsage(ParameterException e, Session session) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        session.notices().say(Messages.of("cli.usage", String.valueOf(e.getMessage()), command));
        return ExitStatus.WRONG_USAGE.code();
    }

    private static int report(Throwable cause, Session session) {
        if (cause instanceof Output.ClosedException closed && closed.isWanted()) {
            return ExitStatus.DONE.code();
        }
        var failure = Failure.of(cause);
        session.notices().say(failure.words());
        if (session.options().isVerbose()) {
            session.notices().stackTrace(cause);
        }
        return failure.status().code();
    }
}
