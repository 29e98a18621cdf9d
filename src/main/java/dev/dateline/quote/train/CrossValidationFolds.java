package dev.dateline.quote.train;

import dev.dateline.quote.model.FeatureGroup;
import dev.dateline.quote.model.LinearModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Articles in folds, article `i` in fold `i % folds`, and for each fold models learnt from all
/// others and lessons drawn from the fold with them. Works on all processors.
final class CrossValidationFolds {
    /// The speaker model is right more often than it believes; by this factor the folds come out
    /// even.
    static final double SPEAKER_CALIBRATION = 1.2;

    private static final int NO_FOLD = -1;

    private final List<TrainingArticle> articlesOf;
    private final int count;
    private final Set<String> excludedSpanTemplates;
    private final List<AdaGradTrainer> speakerTrainers;
    private final List<List<QuotedSpanModelTrainer.Example>> spanExamples;
    private final List<AdaGradTrainer> spanTrainers;
    private final List<List<DocumentContextTrainer.Example>> contextTrainers;

    CrossValidationFolds(List<TrainingArticle> articles, int count, Set<FeatureGroup> without) {
        this.articlesOf = articles;
        this.count = count;
        excludedSpanTemplates = FeatureGroup.spanTemplates(without);
        Set<String> ofCandidates = FeatureGroup.candidateTemplates(without);
        speakerTrainers =
                forEachFold(
                        fold -> SpeakerModelTrainer.train(articlesOf(fold, false), ofCandidates));
        spanExamples =
                forEachFold(fold -> {
                    LinearModel speaker = speakerTrainers.get(fold).scaled(SPEAKER_CALIBRATION);
                    return collectExamples(
                            fold, article -> QuotedSpanModelTrainer.examples(article, speaker));
                });
        spanTrainers =
                forEachFold(fold ->
                        QuotedSpanModelTrainer.train(
                                examplesOutside(spanExamples, fold), excludedSpanTemplates));
        contextTrainers =
                forEachFold(fold -> {
                    LinearModel speaker = speakerTrainers.get(fold).scaled(SPEAKER_CALIBRATION);
                    LinearModel stretch = spanTrainers.get(fold).model();
                    return collectExamples(
                            fold, a -> DocumentContextTrainer.examples(a, speaker, stretch));
                });
    }

    /// Learnt from all folds but one.
    AdaGradTrainer speakerTrainerWithout(int fold) {
        return speakerTrainers.get(fold);
    }

    AdaGradTrainer spanTrainerWithout(int fold) {
        return spanTrainers.get(fold);
    }

    AdaGradTrainer contextTrainerWithout(int fold) {
        return DocumentContextTrainer.train(
                examplesOutside(contextTrainers, fold), excludedSpanTemplates);
    }

    /// Learnt from all folds.
    AdaGradTrainer spanTrainers() {
        return QuotedSpanModelTrainer.train(
                examplesOutside(spanExamples, NO_FOLD), excludedSpanTemplates);
    }

    AdaGradTrainer contextTrainers() {
        return contextTrainerWithout(NO_FOLD);
    }

    private <T> List<T> forEachFold(IntFunction<T> ofFold) {
        return IntStream.range(0, count).parallel().mapToObj(ofFold).toList();
    }

    private <L> List<L> collectExamples(int fold, Function<TrainingArticle, List<L>> ofArticle) {
        return articlesOf(fold, true).stream().flatMap(a -> ofArticle.apply(a).stream()).toList();
    }

    /// The articles of one fold, or all others.
    private List<TrainingArticle> articlesOf(int fold, boolean inside) {
        return IntStream.range(0, articlesOf.size())
                .filter(i -> inside == (i % count == fold))
                .mapToObj(articlesOf::get)
                .toList();
    }

    private static <L> List<L> examplesOutside(List<List<L>> folds, int without) {
        var all = new ArrayList<L>();
        for (int fold = 0; fold < folds.size(); fold++) {
            if (fold != without) {
                all.addAll(folds.get(fold));
            }
        }
        return all;
    }
}
