package dev.dateline.quote.train;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.model.FeatureGroup;
import dev.dateline.quote.speaker.Attribution;
import dev.dateline.quote.speaker.CandidateFeatures;
import dev.dateline.quote.speaker.CandidateScores;
import dev.dateline.quote.speaker.SpeakerAttributor;
import dev.dateline.quote.text.SpanContext;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Trains the model of [SpeakerAttributor] on annotated articles.
///
/// Each quoted span is attributed with the weights so far, so that the previous attribution is the
/// one that the finished model would choose. Then the correct candidates become more probable, all
/// others less.
final class SpeakerModelTrainer {
    private static final int BITS = 18;
    private static final int EPOCHS = 3;
    private static final int SHUFFLES = 10;
    private static final double MIN_GRADIENT = 1e-4;

    /// A training example: an article, with the correct mentions for each of its quoted spans.
    ///
    /// @param heads for each span the heads of the correct mentions, empty if there are none
    private record Example(AnalyzedArticle article, List<List<TextSpan>> heads) {}

    private SpeakerModelTrainer() {}

    static AdaGradTrainer train(List<TrainingArticle> articles, Set<FeatureGroup> excludedGroups) {
        List<Example> examples = articles.stream().map(SpeakerModelTrainer::toExample).toList();
        return new EpochTrainer<>(BITS, EPOCHS, SHUFFLES, SpeakerModelTrainer::step)
                .train(examples, excludedGroups);
    }

    private static Example toExample(TrainingArticle annotated) {
        AnalyzedArticle article = AnalyzedArticle.of(annotated.article());
        return new Example(
                article,
                article.spanContexts().stream()
                        .map(context -> annotated.speakerHeads(context.quotedSpan().inner()))
                        .toList());
    }

    private static void step(Example example, AdaGradTrainer trainer) {
        var attributor = new SpeakerAttributor(example.article, trainer.model());
        Optional<Attribution> previous = Optional.empty();
        for (int i = 0; i < example.heads.size(); i++) {
            SpanContext context = example.article.spanContexts().get(i);
            CandidateScores scores = attributor.scoreCandidates(context, previous);
            if (!example.heads.get(i).isEmpty()) {
                CandidateFeatures extractor =
                        attributor.candidateFeatures(
                                context, scores.proposals(), previous.map(Attribution::mention));
                update(scores, extractor, example.heads.get(i), trainer);
            }
            previous = scores.bestAttribution();
        }
    }

    /// Updates the weights so that the correct candidates of a quoted span become more probable.
    ///
    /// The update follows the gradient of the likelihood that one of them is chosen.
    private static void update(
            CandidateScores scores,
            CandidateFeatures extractor,
            List<TextSpan> heads,
            AdaGradTrainer trainer) {
        List<EntityMention> candidates = scores.candidates();
        double correct = 0;
        for (int i = 0; i < candidates.size(); i++) {
            correct += isCorrect(candidates.get(i), heads) ? scores.probability(i) : 0;
        }
        if (correct <= 0) {
            return;
        }
        for (int i = 0; i < candidates.size(); i++) {
            double share = scores.probability(i);
            double gradient =
                    isCorrect(candidates.get(i), heads) ? share / correct - share : -share;
            if (Math.abs(gradient) > MIN_GRADIENT) {
                extractor.extract(candidates.get(i), trainer.features());
                trainer.update(gradient);
            }
        }
    }

    private static boolean isCorrect(EntityMention candidate, List<TextSpan> heads) {
        return heads.stream().anyMatch(head -> head.overlaps(candidate.span()));
    }
}
