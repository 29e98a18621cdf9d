package dev.dateline.evaluation;

import dev.dateline.gold.GoldArticle;
import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.model.FeatureGroup;
import dev.dateline.quote.train.ModelTrainer;
import dev.dateline.quote.train.TrainedModels;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What was found in annotated articles, and how right it is.
public final class Evaluation {
    private final List<GoldArticle> articles;
    private final List<List<PredictedQuote>> predictions;
    private final QuoteScorer scorer = new QuoteScorer();

    private Evaluation(List<GoldArticle> articles, List<List<PredictedQuote>> predictions) {
        this.articles = List.copyOf(articles);
        this.predictions = List.copyOf(predictions);
        for (int i = 0; i < articles.size(); i++) {
            scorer.add(articles.get(i), predictions.get(i));
        }
    }

    /// Reads all articles with the models that come with Dateline.
    public static Evaluation of(List<GoldArticle> articles) {
        var finder = new QuoteFinder();
        return new Evaluation(
                articles, articles.stream().map(article -> find(article, finder)).toList());
    }

    /// Learns from the articles as many times as there are folds, and reads each with models that
    /// have not seen it. Works on all processors.
    public static Evaluation crossValidated(List<GoldArticle> articles, int folds) {
        return crossValidated(articles, folds, Set.of());
    }

    /// The same with models that learn nothing of the features `without`.
    public static Evaluation crossValidated(
            List<GoldArticle> articles, int folds, Set<FeatureGroup> without) {
        List<QuoteFinder> finders =
                ModelTrainer.trainFolds(
                                articles.stream().map(GoldArticle::toTrainingArticle).toList(),
                                folds,
                                without)
                        .stream()
                        .map(TrainedModels::finder)
                        .toList();
        return new Evaluation(
                articles,
                IntStream.range(0, articles.size())
                        .parallel()
                        .mapToObj(i -> find(articles.get(i), finders.get(i % folds)))
                        .toList());
    }

    private static List<PredictedQuote> find(GoldArticle article, QuoteFinder finder) {
        return finder.find(article.article()).stream().map(PredictedQuote::of).toList();
    }

    public Score score() {
        return Score.of(scorer.counts(), ScoreCounts.ALL);
    }

    /// The score of those that are less than a sentence.
    public Score fragmentScore() {
        return Score.of(scorer.counts(), QuoteGroups.FRAGMENT);
    }

    /// The score of each group of quotations: by length, kind of speaker, place and publisher.
    public List<Score> groupScores() {
        return scorer.counts().groups().stream().map(g -> Score.of(scorer.counts(), g)).toList();
    }

    /// The score of each way of giving a speaker that occurs.
    public Map<AttributionPattern, Score> patternScores() {
        var scores = new EnumMap<AttributionPattern, Score>(AttributionPattern.class);
        for (AttributionPattern construction : AttributionPattern.values()) {
            Score score = Score.of(scorer.counts(), construction.group());
            if (score.attributable() > 0) {
                scores.put(construction, score);
            }
        }
        return scores;
    }

    /// Articles that one processor reads in a second, once warm; takes a few seconds.
    public double articlesPerSecond() {
        return new ThroughputMeasurement(articles.stream().map(GoldArticle::article).toList())
                .articlesPerSecond();
    }

    public List<CalibrationBin> calibration() {
        return scorer.calibration().bins();
    }

    /// How often each rule is right, the one with the most predictions first.
    public List<RulePrecision> rulePrecisions() {
        return scorer.rulePrecisions().rulePrecisions();
    }

    /// The predictions as JSON, one object an article, in the order of the articles: `id`, and
    /// `quotes` with `start` and `end` in code points, `speaker`, `speaker_start`, `speaker_end`
    /// and `mention` where somebody is named, `rule` and `confidence`.
    public List<String> predictionLines() {
        return IntStream.range(0, articles.size())
                .mapToObj(i -> new PredictionWriter(articles.get(i)).of(predictions.get(i)))
                .toList();
    }
}
