package dev.dateline.cli.evaluate;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.context.PathChecks;
import dev.dateline.cli.context.UsageException;
import dev.dateline.evaluation.Evaluation;
import dev.dateline.file.AtomicFile;
import dev.dateline.gold.GoldArticle;
import dev.dateline.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `dateline evaluate GOLD…`: measures precision and recall of quotation and speaker finding.
@Command(name = "evaluate", description = "${bundle:cli.evaluate.about}")
public final class EvaluateCommand implements Callable<Integer> {
    private static final int NO_FOLDS = 0;
    private static final Path NO_FILE = Path.of("");

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "${bundle:cli.parameter.gold}")
    private List<Path> goldFiles = List.of();

    @Option(names = "--folds", paramLabel = "N", description = "${bundle:cli.evaluate.folds}")
    private int folds = NO_FOLDS;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "${bundle:cli.evaluate.predictions}")
    private Path predictionFile = NO_FILE;

    @Option(names = "--speed", description = "${bundle:cli.evaluate.speed}")
    private boolean speed;

    @Option(names = "--ablation", description = "${bundle:cli.evaluate.ablation}")
    private boolean ablation;

    @Option(
            names = "--texts",
            paramLabel = "ARCHIVE",
            description = "${bundle:cli.gold.text-archives}")
    private List<Path> textArchives = List.of();

    private final CommandContext context;

    public EvaluateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        if (folds < NO_FOLDS || folds == 1) {
            throw new UsageException(Messages.of("cli.evaluate.invalid-folds"));
        }
        if (ablation && folds == NO_FOLDS) {
            throw new UsageException(Messages.of("cli.evaluate.ablation-needs-folds"));
        }
        boolean writesPredictions = !predictionFile.equals(NO_FILE);
        if (writesPredictions) {
            PathChecks.requireOutsideKnownArchives(context.options().directories(), predictionFile);
            for (Path archive : textArchives) {
                PathChecks.requireOutsideArchive(archive, predictionFile);
            }
            PathChecks.requireWritable(predictionFile);
        }
        List<GoldArticle> articles = new GoldFiles(context).read(goldFiles, textArchives);
        Evaluation evaluation =
                folds == NO_FOLDS
                        ? Evaluation.of(articles)
                        : Evaluation.crossValidated(articles, folds);
        if (writesPredictions) {
            AtomicFile.writeLines(predictionFile, evaluation.predictionLines());
        }
        new EvaluationPrinter(context.out()).print(evaluation);
        if (speed) {
            context.out().println("");
            context.out()
                    .printMessage(
                            "cli.evaluate.articles-per-second", evaluation.articlesPerSecond());
        }
        if (ablation) {
            new AblationPrinter(context.out()).print(articles, folds, evaluation);
        }
        return ExitStatus.SUCCESS.code();
    }
}
