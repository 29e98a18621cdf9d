package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.manual.ManualFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `dateline manual man|bash|zsh|fish`: prints the manual page or a shell completion script.
///
/// The build of packages runs it and installs the output.
@Command(name = "manual", hidden = true, description = "${bundle:cli.manual.about-command}")
public final class ManualCommand implements Callable<Integer> {
    @Parameters(paramLabel = "man|bash|zsh|fish", description = "${bundle:cli.manual.format}")
    private ManualFormat format = ManualFormat.MAN;

    @Spec private CommandSpec spec = CommandSpec.create();

    private final CommandContext context;

    public ManualCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        context.out().printExactly(format.generate(spec.root().commandLine()).stripTrailing());
        return ExitStatus.SUCCESS.code();
    }
}
