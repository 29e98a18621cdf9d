package dev.dateline.quote;

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
    public static TrainedModels train(List<AnnotatedArticle> articles) {
        var folds = new Folds(articles, FOLDS, Set.of());
        return new TrainedModels(
                SpeakerTrainer.train(articles, Set.of()).file(Folds.SCALE),
                folds.stretches().file(1),
                folds.company().file(1),
                Set.of());
    }

    /// Models to read each fold with that have not seen it; article `i` is in fold `i % folds`.
    /// Nothing is learnt of the features `without`.
    ///
    /// One short cut: how surely a speaker was found in the lessons about labels, and what the
    /// company of a stretch scores, comes from models of all folds but the lesson's own, the one to
    /// be read later among them. To leave that one out too takes ten times as long.
    public static List<TrainedModels> crossTrain(
            List<AnnotatedArticle> articles, int folds, Set<FeatureFamily> without) {
        var all = new Folds(articles, folds, without);
        return IntStream.range(0, folds)
                .parallel()
                .mapToObj(fold ->
                        new TrainedModels(
                                all.speakersWithout(fold).file(Folds.SCALE),
                                all.stretchesWithout(fold).file(1),
                                all.companyWithout(fold).file(1),
                                without))
                .toList();
    }
}
