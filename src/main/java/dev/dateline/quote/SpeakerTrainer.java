package dev.dateline.quote;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Learns the weights of [SpeakerAttributor] from annotated articles.
///
/// Each place is decoded with the weights so far, so that the choice before is the one the finished
/// model would make; then the right candidates are made likelier, all others less likely.
final class SpeakerTrainer {
    private static final int BITS = 18;
    private static final int EPOCHS = 3;
    private static final double RATE = 0.05;

    /// Models learnt in as many orders of the articles; the mean of them depends less on any.
    private static final int ORDERS = 10;

    private static final int SEED = 7;

    private final Learner learner;
    private final Features features;

    /// An article, and for each of its places where its speaker is named; nowhere where it does not
    /// say.
    private record Lesson(Reading reading, List<List<TextSpan>> heads) {}

    private SpeakerTrainer(Set<String> without) {
        learner = new Learner(BITS, RATE, without);
        features = learner.model().features();
    }

    static Learner train(List<AnnotatedArticle> articles, Set<String> without) {
        List<Lesson> lessons = articles.stream().map(SpeakerTrainer::lesson).toList();
        return Learner.mean(
                IntStream.range(0, ORDERS)
                        .parallel()
                        .mapToObj(i -> train(lessons, SEED + i, without))
                        .toList());
    }

    private static Learner train(List<Lesson> all, int seed, Set<String> without) {
        var trainer = new SpeakerTrainer(without);
        var lessons = new ArrayList<>(all);
        var random = new Random(seed);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(trainer::study);
        }
        return trainer.learner;
    }

    private static Lesson lesson(AnnotatedArticle annotated) {
        Article article = annotated.article();
        Reading reading = Reading.of(article, StretchScanner.scan(article));
        List<List<TextSpan>> heads =
                reading.places().stream().map(place -> heads(annotated, place)).toList();
        return new Lesson(reading, heads);
    }

    private static List<TextSpan> heads(AnnotatedArticle annotated, Place place) {
        return annotated
                .quotationAt(place.stretch().inner())
                .map(AnnotatedArticle.Annotation::speakerHeads)
                .orElse(List.of());
    }

    private void study(Lesson lesson) {
        var attributor = new SpeakerAttributor(lesson.reading, learner.model());
        Optional<Attribution> previous = Optional.empty();
        for (int i = 0; i < lesson.heads.size(); i++) {
            Place place = lesson.reading.places().get(i);
            Ballot ballot = attributor.ballot(place, previous);
            if (!lesson.heads.get(i).isEmpty()) {
                learn(
                        ballot,
                        attributor.describer(
                                place, ballot.proposals(), previous.map(Attribution::mention)),
                        lesson.heads.get(i));
            }
            previous = ballot.winner();
        }
    }

    private static boolean isRight(Candidate candidate, List<TextSpan> heads) {
        return heads.stream().anyMatch(head -> head.overlaps(candidate.span()));
    }

    /// The gradient of the likelihood that one of the right candidates is chosen.
    private void learn(Ballot ballot, SpeakerFeatures describer, List<TextSpan> heads) {
        List<Candidate> candidates = ballot.candidates();
        double belief = 0;
        for (int i = 0; i < candidates.size(); i++) {
            belief += isRight(candidates.get(i), heads) ? ballot.share(i) : 0;
        }
        if (belief <= 0) {
            return;
        }
        for (int i = 0; i < candidates.size(); i++) {
            double share = ballot.share(i);
            double gradient = isRight(candidates.get(i), heads) ? share / belief - share : -share;
            if (Math.abs(gradient) > 1e-4) {
                describer.describe(candidates.get(i), features);
                learner.learn(features, gradient);
            }
        }
    }
}
