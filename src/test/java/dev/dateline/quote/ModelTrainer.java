package dev.dateline.quote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Learns both models of the search for quotations from a file of gold articles and writes them. A
/// tool, not a test: `docs/quotations.md` says how to run it.
///
/// The model that tells quotations from labels leans on how surely a speaker was found. It must not
/// learn that from articles that the speaker model has seen: so for its lessons each tenth of the
/// articles is read with a speaker model learnt from the others.
final class ModelTrainer {
    private static final int FOLDS = 10;

    /// The speaker model is right more often than it believes; by this factor the folds come out
    /// even.
    private static final double SCALE = 1.2;

    private ModelTrainer() {}

    /// Arguments: the gold to learn from, the folder to write both models to.
    public static void main(String[] arguments) throws IOException {
        List<GoldArticle> gold = GoldArticle.read(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        var lessons = new ArrayList<StretchTrainer.Lesson>();
        var calibration = new Calibration();
        for (int fold = 0; fold < FOLDS; fold++) {
            LinearModel model = SpeakerTrainer.train(fold(gold, fold, false)).scaled(SCALE);
            for (GoldArticle article : fold(gold, fold, true)) {
                lessons.addAll(StretchTrainer.lessons(article, model));
                calibration.add(article, model);
            }
        }
        calibration.print();
        SpeakerTrainer.train(gold).write(folder.resolve("speaker-model.gz"), SCALE);
        StretchTrainer.train(lessons).write(folder.resolve("stretch-model.gz"), 1);
    }

    /// The articles of one fold, or all others.
    private static List<GoldArticle> fold(List<GoldArticle> gold, int fold, boolean inside) {
        var articles = new ArrayList<GoldArticle>();
        for (int i = 0; i < gold.size(); i++) {
            if (inside == (i % FOLDS == fold)) {
                articles.add(gold.get(i));
            }
        }
        return articles;
    }
}
