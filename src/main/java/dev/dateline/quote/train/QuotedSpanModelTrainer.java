package dev.dateline.quote.train;

import dev.dateline.article.Article;
import dev.dateline.quote.classify.QuotedSpanFeatures;
import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.model.LinearModel;
import dev.dateline.quote.span.QuotedSpanScanner;
import dev.dateline.quote.speaker.Attribution;
import dev.dateline.quote.speaker.SpeakerAttributor;
import dev.dateline.quote.text.DocumentStyle;
import dev.dateline.quote.text.SpanContext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Learns the weights of [QuotationClassifier] from annotated articles by logistic regression.
final class QuotedSpanModelTrainer {
    private static final int BITS = 19;
    private static final int EPOCHS = 4;
    private static final double RATE = 0.05;

    /// Models learnt in as many orders of the lessons; the mean of them depends less on any.
    private static final int SHUFFLES = 10;

    private static final int SEED = 7;

    private final AdaGradTrainer learner;
    private final FeatureVector features;

    /// A stretch, whom it was given to, and whether it is a quotation.
    record Example(
            SpanContext place,
            String words,
            Optional<Attribution> speaker,
            DocumentStyle habits,
            boolean quotation) {}

    private QuotedSpanModelTrainer(Set<String> without) {
        learner = new AdaGradTrainer(BITS, RATE, without);
        features = learner.model().newFeatureVector();
    }

    static AdaGradTrainer train(List<Example> all, Set<String> without) {
        return AdaGradTrainer.average(
                IntStream.range(0, SHUFFLES)
                        .parallel()
                        .mapToObj(i -> train(all, SEED + i, without))
                        .toList());
    }

    private static AdaGradTrainer train(List<Example> all, int seed, Set<String> without) {
        var trainer = new QuotedSpanModelTrainer(without);
        var lessons = new ArrayList<>(all);
        var random = new Random(seed);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(trainer::trainOn);
        }
        return trainer.learner;
    }

    /// One lesson for each stretch that the annotators decided on.
    static List<Example> examples(TrainingArticle annotated, LinearModel speakerModel) {
        Article article = annotated.article();
        AnalyzedArticle reading = AnalyzedArticle.of(article, QuotedSpanScanner.scan(article));
        List<Optional<Attribution>> speakers =
                new SpeakerAttributor(reading, speakerModel).attribute(reading.spanContexts());
        var lessons = new ArrayList<Example>();
        for (int i = 0; i < speakers.size(); i++) {
            SpanContext place = reading.spanContexts().get(i);
            boolean quotation = annotated.quotationAt(place.quotedSpan().inner()).isPresent();
            if (quotation || !annotated.isUndecided(place.quotedSpan().inner())) {
                String words = place.quotedSpan().inner().in(reading.text());
                lessons.add(new Example(place, words, speakers.get(i), reading.style(), quotation));
            }
        }
        return lessons;
    }

    private void trainOn(Example lesson) {
        QuotedSpanFeatures.extract(
                lesson.place, lesson.words, lesson.speaker, lesson.habits, features);
        double belief = LinearModel.probability(learner.model().score(features));
        learner.update(features, (lesson.quotation ? 1 : 0) - belief);
    }
}
