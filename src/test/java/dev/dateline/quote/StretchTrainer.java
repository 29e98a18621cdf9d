package dev.dateline.quote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Learns the weights of [QuotationFilter] from gold articles by logistic regression, with the
/// speakers that the model of [SpeakerTrainer] gives. A tool, not a test: `docs/quotations.md` says
/// how to run it.
final class StretchTrainer {
    private static final int BITS = 16;
    private static final int EPOCHS = 4;
    private static final double RATE = 0.1;

    private final Learner learner = new Learner(BITS, RATE);
    private final Features features = new Features();
    private int right;

    private record Lesson(Place place, String words, Optional<Attribution> speaker, boolean quotation) {}

    private StretchTrainer() {}

    /// Arguments: the gold to learn from, the file to write.
    public static void main(String[] arguments) throws IOException {
        var lessons = new ArrayList<Lesson>();
        for (GoldArticle gold : GoldArticle.read(Path.of(arguments[0]))) {
            lessons.addAll(lessons(gold));
        }
        var trainer = new StretchTrainer();
        var random = new Random(7);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(lessons, random);
            trainer.right = 0;
            lessons.forEach(trainer::study);
            System.out.printf("epoch %d: %d of %d right%n", epoch, trainer.right, lessons.size());
        }
        trainer.learner.write(Path.of(arguments[1]), 1);
    }

    private static List<Lesson> lessons(GoldArticle gold) {
        Reading reading = Reading.of(gold.article(), StretchScanner.scan(gold.article()));
        List<Optional<Attribution>> speakers =
                new SpeakerAttributor(reading).attribute(reading.places());
        var lessons = new ArrayList<Lesson>();
        for (int i = 0; i < speakers.size(); i++) {
            Place place = reading.places().get(i);
            boolean quotation = gold.quoteAt(place.stretch().inner()).isPresent();
            if (quotation || !gold.isIgnored(place.stretch().inner())) {
                String words = place.stretch().inner().in(reading.text());
                lessons.add(new Lesson(place, words, speakers.get(i), quotation));
            }
        }
        return lessons;
    }

    private void study(Lesson lesson) {
        StretchFeatures.describe(lesson.place, lesson.words, lesson.speaker, features);
        double belief = 1 / (1 + Math.exp(-learner.model().score(features)));
        right += belief >= 0.5 == lesson.quotation ? 1 : 0;
        learner.learn(features, (lesson.quotation ? 1 : 0) - belief);
    }
}
