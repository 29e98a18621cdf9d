package dev.dateline.cli;

import dev.dateline.cli.context.GlobalOptions;
import dev.dateline.cli.context.PathChecks;
import dev.dateline.cli.context.WindowLauncher;
import dev.dateline.library.DeepLink;
import dev.dateline.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `dateline [ARCHIVE]`: opens the window.
@Command(
        name = "dateline",
        description = "${bundle:cli.about}",
        footer = "${bundle:cli.footer}",
        resourceBundle = "dev.dateline.message.messages",
        synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Callable<Integer> {
    @Mixin private final GlobalOptions options;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ARCHIVE",
            description = "${bundle:cli.parameter.archive}")
    private List<String> targets = List.of();

    private final WindowLauncher windowLauncher;
    private final boolean displayAvailable;

    RootCommand(GlobalOptions options, WindowLauncher windowLauncher, boolean displayAvailable) {
        this.options = options;
        this.windowLauncher = windowLauncher;
        this.displayAvailable = displayAvailable;
    }

    @Override
    public Integer call() throws IOException {
        return open(targets);
    }

    /// Opens the window and returns its exit status when it is closed.
    ///
    /// The window itself reports a link to a missing archive, because the user may have clicked on
    /// it in another program.
    ///
    /// @param targets at most one: an archive, a file or a link
    int open(List<String> targets) throws IOException {
        Optional<DeepLink> link = targets.stream().findFirst().flatMap(DeepLink::parse);
        if (link.isEmpty()) {
            checkTargets(targets);
        }
        if (!displayAvailable) {
            throw new IOException(Messages.of("cli.no-display"));
        }
        return link.isPresent()
                ? windowLauncher.open(link.get(), options.directories())
                : windowLauncher.open(
                        targets.stream().map(Path::of).toList(), options.directories());
    }

    private void checkTargets(List<String> targets) throws IOException {
        for (String target : targets) {
            if (target.startsWith("dateline:")) {
                throw new IOException(Messages.of("cli.invalid-link", target));
            }
            PathChecks.requireExists(Path.of(target));
            PathChecks.requireNotesOutside(Path.of(target), options.directories());
        }
    }
}
