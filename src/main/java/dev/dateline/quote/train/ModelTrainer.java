package dev.dateline.quote.train;

import dev.dateline.quote.model.FeatureGroup;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Learns the models of the search for quotations from annotated articles: always the same from the
/// same articles in the same order.
///
/// The model that tells quotations from labels leans on how surely a speaker was found. It must not
/// learn that from articles that the speaker model has seen: so for its lessons each tenth of the
/// articles is read with a speaker model learnt from the others.
public final class ModelTrainer {
    private static final int FOLDS = 10;

    private ModelTrainer() {}

    /// All models, learnt from all articles; works on all processors.
    public static TrainedModels train(List<TrainingArticle> articles) {
        var folds = new CrossValidationFolds(articles, FOLDS, Set.of());
        return new TrainedModels(
                SpeakerModelTrainer.train(articles, Set.of())
                        .toBytes(CrossValidationFolds.SPEAKER_CALIBRATION),
                folds.spanTrainers().toBytes(1),
                folds.contextTrainers().toBytes(1),
                Set.of());
    }

    /// Models to read each fold with that have not seen it; article `i` is in fold `i % folds`.
    /// Nothing is learnt of the features `without`.
    ///
    /// One short cut: how surely a speaker was found in the lessons about labels, and what the
    /// company of a stretch scores, comes from models of all folds but the lesson's own, the one to
    /// be read later among them. To leave that one out too takes ten times as long.
    public static List<TrainedModels> trainFolds(
            List<TrainingArticle> articles, int folds, Set<FeatureGroup> without) {
        var all = new CrossValidationFolds(articles, folds, without);
        return IntStream.range(0, folds)
                .parallel()
                .mapToObj(fold ->
                        new TrainedModels(
                                all.speakerTrainerWithout(fold)
                                        .toBytes(CrossValidationFolds.SPEAKER_CALIBRATION),
                                all.spanTrainerWithout(fold).toBytes(1),
                                all.contextTrainerWithout(fold).toBytes(1),
                                without))
                .toList();
    }
}
