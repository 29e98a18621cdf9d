package dev.dateline.cli.command;

import dev.dateline.cli.context.ArchiveExistsCheck;
import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.PathChecks;
import dev.dateline.cli.context.SnapshotOptions;
import dev.dateline.cli.context.UsageException;
import dev.dateline.cli.context.WindowLauncher;
import dev.dateline.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `dateline snapshot ARCHIVE [QUERY] --to FILE.png`
@Command(name = "snapshot", description = "${bundle:cli.snapshot.about}")
public final class SnapshotCommand implements Callable<Integer> {
    private static final double MAX_SCALE = 4;

    @Parameters(
            index = "0",
            paramLabel = "ARCHIVE",
            description = "${bundle:cli.parameter.archive}")
    private Path archivePath = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUERY",
            description = "${bundle:cli.parameter.query}")
    private String query = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE.png",
            description = "${bundle:cli.snapshot.to}")
    private Path target = Path.of("");

    @Option(names = "--view", paramLabel = "VIEW", description = "${bundle:cli.snapshot.view}")
    private String view = "articles";

    @Option(
            names = "--theme",
            paramLabel = "light|sepia|dark",
            description = "${bundle:cli.snapshot.theme}")
    private String theme = "light";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = WindowSize.Converter.class,
            description = "${bundle:cli.snapshot.size}")
    private WindowSize size = new WindowSize(1280, 800);

    @Option(names = "--scale", paramLabel = "N", description = "${bundle:cli.snapshot.scale}")
    private double scale = 1;

    private final CommandContext context;
    private final WindowLauncher windowLauncher;

    public SnapshotCommand(CommandContext session, WindowLauncher screen) {
        this.context = session;
        this.windowLauncher = screen;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        if (!(scale > 0 && scale <= MAX_SCALE)) {
            throw new UsageException(Messages.of("cli.snapshot.invalid-scale"));
        }
        ArchiveExistsCheck.requireExists(archivePath);
        PathChecks.requireWritable(target);
        PathChecks.requireOutsideArchive(archivePath, target);
        return windowLauncher.snapshot(
                new SnapshotOptions(
                        archivePath,
                        context.options().directories(),
                        query,
                        view,
                        theme,
                        size.width(),
                        size.height(),
                        scale,
                        target));
    }
}
