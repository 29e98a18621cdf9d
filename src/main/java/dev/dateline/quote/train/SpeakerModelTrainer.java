package dev.dateline.quote.train;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.span.QuotedSpanScanner;
import dev.dateline.quote.speaker.Attribution;
import dev.dateline.quote.speaker.CandidateFeatures;
import dev.dateline.quote.speaker.CandidateScores;
import dev.dateline.quote.speaker.SpeakerAttributor;
import dev.dateline.quote.text.SpanContext;

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
final class SpeakerModelTrainer {
    private static final int BITS = 18;
    private static final int EPOCHS = 3;
    private static final double RATE = 0.05;

    /// Models learnt in as many orders of the articles; the mean of them depends less on any.
    private static final int SHUFFLES = 10;

    private static final int SEED = 7;

    private final AdaGradTrainer learner;
    private final FeatureVector features;

    /// An article, and for each of its places where its speaker is named; nowhere where it does not
    /// say.
    private record Example(AnalyzedArticle reading, List<List<TextSpan>> heads) {}

    private SpeakerModelTrainer(Set<String> without) {
        learner = new AdaGradTrainer(BITS, RATE, without);
        features = learner.model().newFeatureVector();
    }

    static AdaGradTrainer train(List<TrainingArticle> articles, Set<String> without) {
        List<Example> lessons = articles.stream().map(SpeakerModelTrainer::toExample).toList();
        return AdaGradTrainer.average(
                IntStream.range(0, SHUFFLES)
                        .parallel()
                        .mapToObj(i -> train(lessons, SEED + i, without))
                        .toList());
    }

    private static AdaGradTrainer train(List<Example> all, int seed, Set<String> without) {
        var trainer = new SpeakerModelTrainer(without);
        var lessons = new ArrayList<>(all);
        var random = new Random(seed);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(trainer::trainOn);
        }
        return trainer.learner;
    }

    private static Example toExample(TrainingArticle annotated) {
        Article article = annotated.article();
        AnalyzedArticle reading = AnalyzedArticle.of(article, QuotedSpanScanner.scan(article));
        List<List<TextSpan>> heads =
                reading.spanContexts().stream().map(place -> heads(annotated, place)).toList();
        return new Example(reading, heads);
    }

    private static List<TextSpan> heads(TrainingArticle annotated, SpanContext place) {
        return annotated
                .quotationAt(place.quotedSpan().inner())
                .map(TrainingArticle.Annotation::speakerHeads)
                .orElse(List.of());
    }

    private void trainOn(Example lesson) {
        var attributor = new SpeakerAttributor(lesson.reading, learner.model());
        Optional<Attribution> previous = Optional.empty();
        for (int i = 0; i < lesson.heads.size(); i++) {
            SpanContext place = lesson.reading.spanContexts().get(i);
            CandidateScores ballot = attributor.scoreCandidates(place, previous);
            if (!lesson.heads.get(i).isEmpty()) {
                update(
                        ballot,
                        attributor.candidateFeatures(
                                place, ballot.proposals(), previous.map(Attribution::mention)),
                        lesson.heads.get(i));
            }
            previous = ballot.bestAttribution();
        }
    }

    private static boolean isCorrect(EntityMention candidate, List<TextSpan> heads) {
        return heads.stream().anyMatch(head -> head.overlaps(candidate.span()));
    }

    /// The gradient of the likelihood that one of the right candidates is chosen.
    private void update(CandidateScores ballot, CandidateFeatures describer, List<TextSpan> heads) {
        List<EntityMention> candidates = ballot.candidates();
        double belief = 0;
        for (int i = 0; i < candidates.size(); i++) {
            belief += isCorrect(candidates.get(i), heads) ? ballot.probability(i) : 0;
        }
        if (belief <= 0) {
            return;
        }
        for (int i = 0; i < candidates.size(); i++) {
            double share = ballot.probability(i);
            double gradient = isCorrect(candidates.get(i), heads) ? share / belief - share : -share;
            if (Math.abs(gradient) > 1e-4) {
                describer.extract(candidates.get(i), features);
                learner.update(features, gradient);
            }
        }
    }
}
