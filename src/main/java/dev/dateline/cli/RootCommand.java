package dev.dateline.cli;

import dev.dateline.cli.context.ArchiveExistsCheck;
import dev.dateline.cli.context.GlobalOptions;
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

    RootCommand(GlobalOptions options, WindowLauncher screen, boolean display) {
        this.options = options;
        this.windowLauncher = screen;
        this.displayAvailable = display;
    }

    @Override
    public Integer call() throws IOException {
        return open(targets);
    }

    /// Of a link the window says it, for whoever clicked on it in another program.
    private static void checkTargets(List<String> names, List<Path> places) throws IOException {
        for (String name : names) {
            if (name.startsWith("dateline:")) {
                throw new IOException(Messages.of("cli.invalid-link", name));
            }
        }
        for (Path place : places) {
            ArchiveExistsCheck.requireExists(place);
        }
    }

    /// Opens the window.
    ///
    /// @param names at most one, of an archive, a file or a link
    int open(List<String> names) throws IOException {
        Optional<DeepLink> link = names.stream().findFirst().flatMap(DeepLink::parse);
        List<Path> places =
                link.map(l -> List.of(l.archive()))
                        .orElseGet(() -> names.stream().map(Path::of).toList());
        if (link.isEmpty()) {
            checkTargets(names, places);
        }
        if (!displayAvailable) {
            throw new IOException(Messages.of("cli.no-display"));
        }
        return link.isPresent()
                ? windowLauncher.open(link.get(), options.directories())
                : windowLauncher.open(places, options.directories());
    }
}
