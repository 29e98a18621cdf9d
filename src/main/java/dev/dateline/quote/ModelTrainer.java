package dev.dateline.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Learns both models of the search for quotations from annotated articles: always the same from
/// the same articles in the same order.
///
/// The model that tells quotations from labels leans on how surely a speaker was found. It must not
/// learn that from articles that the speaker model has seen: so for its lessons each tenth of the
/// articles is read with a speaker model learnt from the others.
public final class ModelTrainer {
    private static final int FOLDS = 10;

    /// The speaker model is right more often than it believes; by this factor the folds come out
    /// even.
    private static final double SCALE = 1.2;

    private ModelTrainer() {}

    /// Both models, learnt from all articles; works on all processors.
    public static TrainedModels train(List<AnnotatedArticle> articles) {
        List<List<StretchTrainer.Lesson>> lessons = lessons(articles, FOLDS);
        return new TrainedModels(
                SpeakerTrainer.train(articles).file(SCALE),
                StretchTrainer.train(joined(lessons, -1)).file(1));
    }

    /// Models to read each fold with that have not seen it; article `i` is in fold `i % folds`.
    ///
    /// One short cut: how surely a speaker was found in the lessons about labels comes from a model
    /// of all folds but the lesson's own, the one to be read later among them. To leave that one
    /// out too takes ten times as long.
    public static List<TrainedModels> crossTrain(List<AnnotatedArticle> articles, int folds) {
        List<Learner> speakers = speakers(articles, folds);
        List<List<StretchTrainer.Lesson>> lessons = lessons(articles, speakers);
        return IntStream.range(0, folds)
                .parallel()
                .mapToObj(fold ->
                        new TrainedModels(
                                speakers.get(fold).file(SCALE),
                                StretchTrainer.train(joined(lessons, fold)).file(1)))
                .toList();
    }

    private static List<List<StretchTrainer.Lesson>> lessons(
            List<AnnotatedArticle> articles, int folds) {
        return lessons(articles, speakers(articles, folds));
    }

    /// For each fold a speaker model learnt from all others.
    private static List<Learner> speakers(List<AnnotatedArticle> articles, int folds) {
        return IntStream.range(0, folds)
                .parallel()
                .mapToObj(fold -> SpeakerTrainer.train(fold(articles, folds, fold, false)))
                .toList();
    }

    private static List<List<StretchTrainer.Lesson>> lessons(
            List<AnnotatedArticle> articles, List<Learner> speakers) {
        return IntStream.range(0, speakers.size())
                .parallel()
                .mapToObj(fold -> {
                    LinearModel model = speakers.get(fold).scaled(SCALE);
                    return fold(articles, speakers.size(), fold, true).stream()
                            .flatMap(article -> StretchTrainer.lessons(article, model).stream())
                            .toList();
                })
                .toList();
    }

    /// The lessons of all folds but `without`.
    private static List<StretchTrainer.Lesson> joined(
            List<List<StretchTrainer.Lesson>> folds, int without) {
        var all = new ArrayList<StretchTrainer.Lesson>();
        for (int fold = 0; fold < folds.size(); fold++) {
            if (fold != without) {
                all.addAll(folds.get(fold));
            }
        }
        return all;
    }

    /// The articles of one fold, or all others.
    private static List<AnnotatedArticle> fold(
            List<AnnotatedArticle> articles, int folds, int fold, boolean inside) {
        return IntStream.range(0, articles.size())
                .filter(i -> inside == (i % folds == fold))
                .mapToObj(articles::get)
                .toList();
    }
}
