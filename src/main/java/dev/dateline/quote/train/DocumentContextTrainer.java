package dev.dateline.quote.train;

import dev.dateline.quote.classify.DocumentContext;
import dev.dateline.quote.classify.QuotationClassifier;
import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.model.LinearModel;
import dev.dateline.quote.span.QuotedSpanScanner;
import dev.dateline.quote.speaker.Attribution;
import dev.dateline.quote.speaker.SpeakerAttributor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Learns how much the [DocumentContext] of a stretch counts, by logistic regression on top of what
/// the stretch scores by itself.
final class DocumentContextTrainer {
    private static final int BITS = 10;
    private static final int EPOCHS = 4;
    private static final double RATE = 0.05;
    private static final int SEED = 7;

    /// A stretch of an article: what it scores by itself, and whether it is a quotation.
    record Example(DocumentContext company, int number, double score, boolean quotation) {}

    private DocumentContextTrainer() {}

    static AdaGradTrainer train(List<Example> all, Set<String> without) {
        var learner = new AdaGradTrainer(BITS, RATE, without);
        FeatureVector features = learner.model().newFeatureVector();
        var lessons = new ArrayList<>(all);
        var random = new Random(SEED);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(lessons, random);
            for (Example lesson : lessons) {
                lesson.company.extract(lesson.number, features);
                double score = lesson.score + learner.model().score(features);
                double belief = LinearModel.probability(score);
                learner.update(features, (lesson.quotation ? 1 : 0) - belief);
            }
        }
        return learner;
    }

    /// One lesson for each stretch that the annotators decided on and no rule; the models must not
    /// have seen the article.
    static List<Example> examples(
            TrainingArticle annotated, LinearModel speakerModel, LinearModel stretchModel) {
        AnalyzedArticle reading =
                AnalyzedArticle.of(
                        annotated.article(), QuotedSpanScanner.scan(annotated.article()));
        List<Optional<Attribution>> speakers =
                new SpeakerAttributor(reading, speakerModel).attribute(reading.spanContexts());
        double[] scores = QuotationClassifier.logOdds(reading, speakers, stretchModel);
        var company = new DocumentContext(reading.spanContexts(), scores);
        var lessons = new ArrayList<Example>();
        for (int i = 0; i < scores.length; i++) {
            var stretch = reading.spanContexts().get(i).quotedSpan().inner();
            boolean quotation = annotated.quotationAt(stretch).isPresent();
            boolean decided = quotation || !annotated.isUndecided(stretch);
            if (decided && scores[i] > Double.NEGATIVE_INFINITY) {
                lessons.add(new Example(company, i, scores[i], quotation));
            }
        }
        return lessons;
    }
}
