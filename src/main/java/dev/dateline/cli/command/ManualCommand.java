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

/// `dateline manual man|bash|zsh|fish`: for the build of packages, which puts what it prints where
/// each system looks for it.
@Command(name = "manual", hidden = true, description = "${bundle:cli.manual.about-command}")
public final class ManualCommand implements Callable<Integer> {
    @Parameters(paramLabel = "man|bash|zsh|fish", description = "${bundle:cli.manual.format}")
    private ManualFormat format = ManualFormat.MAN;

    @Spec private CommandSpec spec = CommandSpec.create();

    private final CommandContext context;

    public ManualCommand(CommandContext session) {
        this.context = session;
    }

    @Override
    public Integer call() throws IOException {
        context.out().println(format.generate(spec.root().commandLine()).stripTrailing());
        return ExitStatus.SUCCESS.code();
    }
}
