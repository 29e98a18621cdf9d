package dev.dateline.quote.train;

import dev.dateline.quote.classify.DocumentContext;
import dev.dateline.quote.classify.QuotationClassifier;
import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.model.FeatureGroup;
import dev.dateline.quote.model.LinearModel;
import dev.dateline.quote.speaker.SpeakerAttributor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Trains the context model of [QuotationClassifier] by logistic regression.
///
/// It corrects the score that the span model gives a quoted span by itself.
final class DocumentContextTrainer {
    private static final int BITS = 10;
    private static final int EPOCHS = 4;
    private static final int SHUFFLES = 1;

    /// A training example: a quoted span, its score by itself, and whether it is a quotation.
    record Example(DocumentContext context, int spanIndex, double score, boolean quotation) {}

    private DocumentContextTrainer() {}

    static AdaGradTrainer train(List<Example> examples, Set<FeatureGroup> excludedGroups) {
        return new EpochTrainer<>(BITS, EPOCHS, SHUFFLES, DocumentContextTrainer::step)
                .train(examples, excludedGroups);
    }

    private static void step(Example example, AdaGradTrainer trainer) {
        example.context.extract(example.spanIndex, trainer.features());
        double score = example.score + trainer.model().score(trainer.features());
        trainer.update((example.quotation ? 1 : 0) - LinearModel.probability(score));
    }

    /// Returns an example for each quoted span that annotators classified and no rule excludes.
    ///
    /// The models must not be trained on the article.
    static List<Example> examples(
            TrainingArticle annotated, LinearModel speakerModel, LinearModel spanModel) {
        AnalyzedArticle article = AnalyzedArticle.of(annotated.article());
        double[] scores =
                QuotationClassifier.logOdds(
                        article,
                        new SpeakerAttributor(article, speakerModel).attributeAll(),
                        spanModel);
        var context = new DocumentContext(article.spanContexts(), scores);
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] > Double.NEGATIVE_INFINITY)
                .mapToObj(i ->
                        annotated
                                .isQuotation(article.spanContexts().get(i).quotedSpan().inner())
                                .map(quotation -> new Example(context, i, scores[i], quotation)))
                .flatMap(Optional::stream)
                .toList();
    }
}
