package dev.dateline.cli;

import dev.dateline.evaluation.Evaluation;
import dev.dateline.gold.GoldArticle;
import dev.dateline.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `dateline evaluate GOLD…`
@Command(name = "evaluate", description = "${bundle:cli.evaluate.about}")
final class EvaluateCommand implements Callable<Integer> {
    private static final int WITHOUT_FOLDS = 0;
    private static final Path NOWHERE = Path.of("");

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "${bundle:cli.parameter.gold}")
    private List<Path> gold = List.of();

    @Option(names = "--folds", paramLabel = "N", description = "${bundle:cli.evaluate.folds}")
    private int folds = WITHOUT_FOLDS;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "${bundle:cli.evaluate.predictions}")
    private Path predictions = NOWHERE;

    @Option(names = "--speed", description = "${bundle:cli.evaluate.speed}")
    private boolean speed;

    @Option(names = "--ablation", description = "${bundle:cli.evaluate.ablation}")
    private boolean ablation;

    @Option(names = "--texts", paramLabel = "ARCHIVE", description = "${bundle:cli.gold.texts}")
    private List<Path> texts = List.of();

    private final Session session;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws WrongUsageException, IOException {
        if (folds < WITHOUT_FOLDS || folds == 1) {
            throw new WrongUsageException(Messages.of("cli.evaluate.no-folds"));
        }
        if (ablation && folds == WITHOUT_FOLDS) {
            throw new WrongUsageException(Messages.of("cli.evaluate.ablation-needs-folds"));
        }
        boolean write = !predictions.equals(NOWHERE);
        if (write) {
            Target.checkFolder(predictions);
        }
        List<GoldArticle> articles = new GoldFiles(session).read(gold, texts);
        Evaluation evaluation =
                folds == WITHOUT_FOLDS
                        ? Evaluation.of(articles)
                        : Evaluation.crossValidated(articles, folds);
        if (write) {
            Files.write(predictions, evaluation.predictionLines());
        }
        new EvaluationText(session.out()).print(evaluation);
        if (speed) {
            double perSecond = evaluation.articlesPerSecond();
            session.out().line(Messages.of("cli.evaluate.articles-per-second", perSecond));
        }
        if (ablation) {
            new AblationText(session.out()).print(articles, folds, evaluation);
        }
        return ExitStatus.DONE.code();
    }
}
