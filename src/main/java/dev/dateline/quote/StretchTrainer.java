package dev.dateline.quote;

import dev.dateline.article.Article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Learns the weights of [QuotationFilter] from annotated articles by logistic regression.
final class StretchTrainer {
    private static final int BITS = 19;
    private static final int EPOCHS = 4;
    private static final double RATE = 0.05;

    /// Models learnt in as many orders of the lessons; the mean of them depends less on any.
    private static final int ORDERS = 10;

    private static final int SEED = 7;

    private final Learner learner;
    private final Features features;

    /// A stretch, whom it was given to, and whether it is a quotation.
    record Lesson(
            Place place,
            String words,
            Optional<Attribution> speaker,
            Habits habits,
            boolean quotation) {}

    private StretchTrainer(Set<String> without) {
        learner = new Learner(BITS, RATE, without);
        features = learner.model().features();
    }

    static Learner train(List<Lesson> all, Set<String> without) {
        return Learner.mean(
                IntStream.range(0, ORDERS)
                        .parallel()
                        .mapToObj(i -> train(all, SEED + i, without))
                        .toList());
    }

    private static Learner train(List<Lesson> all, int seed, Set<String> without) {
        var trainer = new StretchTrainer(without);
        var lessons = new ArrayList<>(all);
        var random = new Random(seed);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(trainer::study);
        }
        return trainer.learner;
    }

    /// One lesson for each stretch that the annotators decided on.
    static List<Lesson> lessons(AnnotatedArticle annotated, LinearModel speakerModel) {
        Article article = annotated.article();
        Reading reading = Reading.of(article, StretchScanner.scan(article));
        List<Optional<Attribution>> speakers =
                new SpeakerAttributor(reading, speakerModel).attribute(reading.places());
        var lessons = new ArrayList<Lesson>();
        for (int i = 0; i < speakers.size(); i++) {
            Place place = reading.places().get(i);
            boolean quotation = annotated.quotationAt(place.stretch().inner()).isPresent();
            if (quotation || !annotated.isUndecided(place.stretch().inner())) {
                String words = place.stretch().inner().in(reading.text());
                lessons.add(new Lesson(place, words, speakers.get(i), reading.habits(), quotation));
            }
        }
        return lessons;
    }

    private void study(Lesson lesson) {
        StretchFeatures.describe(
                lesson.place, lesson.words, lesson.speaker, lesson.habits, features);
        double belief = LinearModel.likelihood(learner.model().score(features));
        learner.learn(features, (lesson.quotation ? 1 : 0) - belief);
    }
}
