package dev.dateline.cli.evaluate;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.context.PathChecks;
import dev.dateline.file.AtomicFile;
import dev.dateline.gold.GoldArticle;
import dev.dateline.message.Messages;
import dev.dateline.quote.train.ModelTrainer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// `dateline train GOLD… [--corrections ARCHIVE…] --to DIR`: trains the quotation models.
@Command(name = "train", description = "${bundle:cli.train.about}")
public final class TrainCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "${bundle:cli.parameter.gold}")
    private List<Path> goldFiles = List.of();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "${bundle:cli.train.to}")
    private Path folder = Path.of("");

    @Option(
            names = "--corrections",
            paramLabel = "ARCHIVE",
            description = "${bundle:cli.train.corrections}")
    private List<Path> correctedArchives = List.of();

    @Option(
            names = "--texts",
            paramLabel = "ARCHIVE",
            description = "${bundle:cli.gold.text-archives}")
    private List<Path> textArchives = List.of();

    private final CommandContext context;

    public TrainCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(Messages.of("cli.train.no-folder", folder));
        }
        requireOutsideArchives();
        var files = new GoldFiles(context);
        var articles = new ArrayList<>(files.read(goldFiles, textArchives));
        articles.addAll(files.readCorrected(correctedArchives));
        Map<String, byte[]> models =
                ModelTrainer.train(articles.stream().map(GoldArticle::toTrainingArticle).toList())
                        .files();
        for (var file : new TreeMap<>(models).entrySet()) {
            Path target = folder.resolve(file.getKey());
            AtomicFile.write(target, file.getValue());
            context.out()
                    .printMessage(
                            "cli.train.summary", target, file.getValue().length, articles.size());
        }
        return ExitStatus.SUCCESS.code();
    }

    private void requireOutsideArchives() throws IOException {
        PathChecks.requireOutsideKnownArchives(context.options().directories(), folder);
        for (Path archive : correctedArchives) {
            PathChecks.requireOutsideArchive(archive, folder);
        }
        for (Path archive : textArchives) {
            PathChecks.requireOutsideArchive(archive, folder);
        }
    }
}
