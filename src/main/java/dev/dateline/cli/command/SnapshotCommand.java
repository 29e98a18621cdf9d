package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.PathChecks;
import dev.dateline.cli.context.SnapshotOptions;
import dev.dateline.cli.context.UsageException;
import dev.dateline.cli.context.WindowLauncher;
import dev.dateline.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `dateline snapshot ARCHIVE [QUERY] --to FILE.png`: draws the window without a display.
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
            converter = WindowSizeConverter.class,
            description = "${bundle:cli.snapshot.size}")
    private WindowSize size = new WindowSize(1280, 800);

    @Option(names = "--scale", paramLabel = "N", description = "${bundle:cli.snapshot.scale}")
    private double scale = 1;

    private final CommandContext context;
    private final WindowLauncher windowLauncher;

    public SnapshotCommand(CommandContext context, WindowLauncher windowLauncher) {
        this.context = context;
        this.windowLauncher = windowLauncher;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        if (!(scale > 0 && scale <= MAX_SCALE)) {
            throw new UsageException(Messages.of("cli.snapshot.invalid-scale"));
        }
        PathChecks.requireExists(archivePath);
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

    /// The size of a window in its own units, which are pixels at scale 1.
    record WindowSize(int width, int height) {}

    /// Parses a window size such as `1280x800`, with 100 to 8000 units on each side.
    static final class WindowSizeConverter implements ITypeConverter<WindowSize> {
        private static final int MIN_LENGTH = 100;
        private static final int MAX_LENGTH = 8000;
        private static final Pattern SIZE_PATTERN = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

        @Override
        public WindowSize convert(String text) {
            Matcher matcher = SIZE_PATTERN.matcher(text);
            if (matcher.matches()) {
                int width = Integer.parseInt(matcher.group(1));
                int height = Integer.parseInt(matcher.group(2));
                if (isInRange(width) && isInRange(height)) {
                    return new WindowSize(width, height);
                }
            }
            throw new TypeConversionException(Messages.of("cli.snapshot.invalid-size", text));
        }

        private static boolean isInRange(int length) {
            return length >= MIN_LENGTH && length <= MAX_LENGTH;
        }
    }
}
