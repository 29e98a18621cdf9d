package dev.dateline.quote.train;

import dev.dateline.quote.model.FeatureGroup;
import dev.dateline.quote.model.LinearModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Trains models on all folds but one, and collects examples from that fold with them.
///
/// Article `i` is in fold `i % count`. Works on all processors.
final class CrossValidationFolds {
    /// Factor for the weights of the speaker model, whose probabilities would otherwise be too low.
    ///
    /// With this factor its probabilities are calibrated in cross-validation.
    static final double SPEAKER_CALIBRATION = 1.2;

    private static final int NO_FOLD = -1;

    private final List<TrainingArticle> articles;
    private final int count;
    private final Set<FeatureGroup> excludedGroups;
    private final List<AdaGradTrainer> speakerTrainers;
    private final List<List<QuotedSpanModelTrainer.Example>> spanExamples;
    private final List<AdaGradTrainer> spanTrainers;
    private final List<List<DocumentContextTrainer.Example>> contextExamples;

    CrossValidationFolds(
            List<TrainingArticle> articles, int count, Set<FeatureGroup> excludedGroups) {
        this.articles = articles;
        this.count = count;
        this.excludedGroups = excludedGroups;
        speakerTrainers =
                forEachFold(fold ->
                        SpeakerModelTrainer.train(
                                articles(i -> i % count != fold), excludedGroups));
        List<LinearModel> speakerModels =
                speakerTrainers.stream()
                        .map(trainer -> trainer.scaledModel(SPEAKER_CALIBRATION))
                        .toList();
        spanExamples =
                forEachFold(fold ->
                        examples(
                                fold,
                                article ->
                                        QuotedSpanModelTrainer.examples(
                                                article, speakerModels.get(fold))));
        spanTrainers = forEachFold(this::trainSpanModelWithout);
        contextExamples =
                forEachFold(fold ->
                        examples(
                                fold,
                                article ->
                                        DocumentContextTrainer.examples(
                                                article,
                                                speakerModels.get(fold),
                                                spanTrainers.get(fold).model())));
    }

    /// Returns the models trained on all folds but `fold`.
    TrainedModels modelsWithout(int fold) {
        return new TrainedModels(
                speakerTrainers.get(fold).toBytes(SPEAKER_CALIBRATION),
                spanTrainers.get(fold).toBytes(1),
                trainContextModelWithout(fold).toBytes(1),
                excludedGroups);
    }

    /// Returns the models trained on all articles.
    TrainedModels models() {
        return new TrainedModels(
                SpeakerModelTrainer.train(articles, excludedGroups).toBytes(SPEAKER_CALIBRATION),
                trainSpanModelWithout(NO_FOLD).toBytes(1),
                trainContextModelWithout(NO_FOLD).toBytes(1),
                excludedGroups);
    }

    private AdaGradTrainer trainSpanModelWithout(int fold) {
        return QuotedSpanModelTrainer.train(examplesOutside(fold, spanExamples), excludedGroups);
    }

    private AdaGradTrainer trainContextModelWithout(int fold) {
        return DocumentContextTrainer.train(examplesOutside(fold, contextExamples), excludedGroups);
    }

    private <T> List<T> forEachFold(IntFunction<T> fold) {
        return IntStream.range(0, count).parallel().mapToObj(fold).toList();
    }

    private <E> List<E> examples(int fold, Function<TrainingArticle, List<E>> ofArticle) {
        return articles(i -> i % count == fold).stream()
                .flatMap(article -> ofArticle.apply(article).stream())
                .toList();
    }

    private List<TrainingArticle> articles(IntPredicate condition) {
        return IntStream.range(0, articles.size())
                .filter(condition)
                .mapToObj(articles::get)
                .toList();
    }

    private static <E> List<E> examplesOutside(int fold, List<List<E>> folds) {
        var examples = new ArrayList<E>();
        for (int i = 0; i < folds.size(); i++) {
            if (i != fold) {
                examples.addAll(folds.get(i));
            }
        }
        return examples;
    }
}
