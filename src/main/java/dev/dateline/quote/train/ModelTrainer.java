package dev.dateline.quote.train;

import dev.dateline.quote.model.FeatureGroup;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Trains the models of quotation finding on annotated articles.
///
/// The same articles in the same order always give the same models. The span model depends on the
/// probabilities of the speaker model, so its examples must come from articles that the speaker
/// model is not trained on. Therefore each tenth of the articles is analysed with a speaker model
/// that is trained on the others.
public final class ModelTrainer {
    private static final int FOLDS = 10;

    private ModelTrainer() {}

    /// Trains the models on all articles. Works on all processors.
    public static TrainedModels train(List<TrainingArticle> articles) {
        return new CrossValidationFolds(articles, FOLDS, Set.of()).models();
    }

    /// Returns for each fold of a cross-validation the models trained on all other folds.
    ///
    /// Article `i` is in fold `i % folds`. One short cut: speaker probabilities and document
    /// contexts in the examples come from models of all folds but the example's own, including the
    /// fold that is evaluated later. Excluding that fold too would take ten times as long.
    ///
    /// @param excludedGroups the groups whose features are not learnt
    public static List<TrainedModels> trainFolds(
            List<TrainingArticle> articles, int folds, Set<FeatureGroup> excludedGroups) {
        var trained = new CrossValidationFolds(articles, folds, excludedGroups);
        return IntStream.range(0, folds).parallel().mapToObj(trained::modelsWithout).toList();
    }
}
