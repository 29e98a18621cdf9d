package dev.dateline.cli;

import dev.dateline.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `dateline snapshot ARCHIVE [QUERY] --to FILE.png`
@Command(name = "snapshot", description = "${bundle:cli.snapshot.about}")
final class SnapshotCommand implements Callable<Integer> {
    private static final double LARGEST_SCALE = 4;

    @Parameters(
            index = "0",
            paramLabel = "ARCHIVE",
            description = "${bundle:cli.parameter.archive}")
    private Path place = Path.of("");

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

    private final Session session;
    private final Screen screen;

    SnapshotCommand(Session session, Screen screen) {
        this.session = session;
        this.screen = screen;
    }

    @Override
    public Integer call() throws WrongUsageException, IOException {
        if (!(scale > 0 && scale <= LARGEST_SCALE)) {
            throw new WrongUsageException(Messages.of("cli.snapshot.no-scale"));
        }
        Place.check(place);
        Target.checkFolder(target);
        Target.refuseInside(place, target);
        return screen.snapshot(
                new SnapshotRequest(
                        place,
                        session.options().homes(),
                        query,
                        view,
                        theme,
                        size.width(),
                        size.height(),
                        scale,
                        target));
    }
}
