package dev.dateline.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Learns how much the [Company] of a stretch counts, by logistic regression on top of what the
/// stretch scores by itself.
final class CompanyTrainer {
    private static final int BITS = 10;
    private static final int EPOCHS = 4;
    private static final double RATE = 0.05;
    private static final int SEED = 7;

    /// A stretch of an article: what it scores by itself, and whether it is a quotation.
    record Lesson(Company company, int number, double score, boolean quotation) {}

    private CompanyTrainer() {}

    static Learner train(List<Lesson> all, Set<String> without) {
        var learner = new Learner(BITS, RATE, without);
        Features features = learner.model().features();
        var lessons = new ArrayList<>(all);
        var random = new Random(SEED);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                lesson.company.describe(lesson.number, features);
                double score = lesson.score + learner.model().score(features);
                double belief = LinearModel.likelihood(score);
                learner.learn(features, (lesson.quotation ? 1 : 0) - belief);
            }
        }
        return learner;
    }

    /// One lesson for each stretch that the annotators decided on and no rule; the models must not
    /// have seen the article.
    static List<Lesson> lessons(
            AnnotatedArticle annotated, LinearModel speakerModel, LinearModel stretchModel) {
        Reading reading = Reading.of(annotated.article(), StretchScanner.scan(annotated.article()));
        List<Optional<Attribution>> speakers =
                new SpeakerAttributor(reading, speakerModel).attribute(reading.places());
        double[] scores = QuotationFilter.scores(reading, speakers, stretchModel);
        var company = new Company(reading.places(), scores);
        var lessons = new ArrayList<Lesson>();
        for (int i = 0; i < scores.length; i++) {
            var stretch = reading.places().get(i).stretch().inner();
            boolean quotation = annotated.quotationAt(stretch).isPresent();
            boolean decided = quotation || !annotated.isUndecided(stretch);
            if (decided && scores[i] > Double.NEGATIVE_INFINITY) {
                lessons.add(new Lesson(company, i, scores[i], quotation));
            }
        }
        return lessons;
    }
}
