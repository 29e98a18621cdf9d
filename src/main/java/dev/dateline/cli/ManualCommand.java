package dev.dateline.cli;

import dev.dateline.cli.manual.Manual;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `dateline manual man|bash|zsh|fish`: for the build of packages, which puts what it prints where
/// each system looks for it.
@Command(name = "manual", hidden = true, description = "${bundle:cli.manual.command}")
final class ManualCommand implements Callable<Integer> {
    @Parameters(paramLabel = "man|bash|zsh|fish", description = "${bundle:cli.manual.form}")
    private Manual form = Manual.MAN;

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Session session;

    ManualCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.out().line(form.of(spec.root().commandLine()).stripTrailing());
        return ExitStatus.DONE.code();
    }
}
