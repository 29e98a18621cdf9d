package dev.dateline.quote.train;

import dev.dateline.quote.classify.QuotationClassifier;
import dev.dateline.quote.classify.QuotedSpanFeatures;
import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.model.FeatureGroup;
import dev.dateline.quote.model.LinearModel;
import dev.dateline.quote.speaker.Attribution;
import dev.dateline.quote.speaker.SpeakerAttributor;
import dev.dateline.quote.text.SpanContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Trains the span model of [QuotationClassifier] by logistic regression.
final class QuotedSpanModelTrainer {
    private static final int BITS = 19;
    private static final int EPOCHS = 4;
    private static final int SHUFFLES = 10;

    /// A training example: the features of a quoted span, and whether it is a quotation.
    record Example(QuotedSpanFeatures features, boolean quotation) {}

    private QuotedSpanModelTrainer() {}

    static AdaGradTrainer train(List<Example> examples, Set<FeatureGroup> excludedGroups) {
        return new EpochTrainer<>(BITS, EPOCHS, SHUFFLES, QuotedSpanModelTrainer::step)
                .train(examples, excludedGroups);
    }

    private static void step(Example example, AdaGradTrainer trainer) {
        example.features.extract(trainer.features());
        double probability = LinearModel.probability(trainer.model().score(trainer.features()));
        trainer.update((example.quotation ? 1 : 0) - probability);
    }

    /// Returns an example for each quoted span that annotators classified as quotation or not.
    static List<Example> examples(TrainingArticle annotated, LinearModel speakerModel) {
        AnalyzedArticle article = AnalyzedArticle.of(annotated.article());
        List<Optional<Attribution>> speakers =
                new SpeakerAttributor(article, speakerModel).attributeAll();
        var examples = new ArrayList<Example>();
        for (int i = 0; i < speakers.size(); i++) {
            SpanContext context = article.spanContexts().get(i);
            var features =
                    new QuotedSpanFeatures(
                            context,
                            article.textOf(context.quotedSpan()),
                            speakers.get(i),
                            article.style());
            annotated
                    .isQuotation(context.quotedSpan().inner())
                    .ifPresent(quotation -> examples.add(new Example(features, quotation)));
        }
        return examples;
    }
}
