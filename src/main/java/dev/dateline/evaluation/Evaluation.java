package dev.dateline.evaluation;

import dev.dateline.gold.GoldArticle;
import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.model.FeatureGroup;
import dev.dateline.quote.train.ModelTrainer;
import dev.dateline.quote.train.TrainedModels;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the quotations of annotated articles and scores them against the annotations.
public final class Evaluation {
    private static final JsonMapper JSON = new JsonMapper();

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

    /// Evaluates the bundled models on annotated articles.
    public static Evaluation of(List<GoldArticle> articles) {
        var finder = new QuoteFinder();
        return new Evaluation(
                articles, articles.stream().map(article -> find(article, finder)).toList());
    }

    /// Evaluates by cross-validation models that are trained with all features.
    public static Evaluation crossValidated(List<GoldArticle> articles, int folds) {
        return crossValidated(articles, folds, Set.of());
    }

    /// Evaluates by cross-validation: each article is analysed by models that were not trained on
    /// it.
    ///
    /// Uses all processors.
    ///
    /// @param excludedGroups the groups whose features are not learnt
    public static Evaluation crossValidated(
            List<GoldArticle> articles, int folds, Set<FeatureGroup> excludedGroups) {
        List<QuoteFinder> finders =
                ModelTrainer.trainFolds(
                                articles.stream().map(GoldArticle::toTrainingArticle).toList(),
                                folds,
                                excludedGroups)
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

    /// Returns the score of all quotations.
    public Score score() {
        return scorer.counts().score(QuoteGroups.ALL);
    }

    /// Returns the score of fragments, which are quotations shorter than a sentence.
    public Score fragmentScore() {
        return scorer.counts().score(QuoteGroups.FRAGMENT);
    }

    /// Returns the score of each group of quotations: by length, kind of speaker, speaker's
    /// paragraph and publisher.
    public List<Score> groupScores() {
        return scorer.counts().groups().stream().map(scorer.counts()::score).toList();
    }

    /// Returns the score of each attribution pattern that occurs.
    public Map<AttributionPattern, Score> patternScores() {
        var scores = new EnumMap<AttributionPattern, Score>(AttributionPattern.class);
        for (AttributionPattern pattern : AttributionPattern.values()) {
            Score score = scorer.counts().score(pattern.group());
            if (score.attributable() > 0) {
                scores.put(pattern, score);
            }
        }
        return scores;
    }

    /// Measures the number of articles that one processor analyses per second. Takes a few seconds.
    public double articlesPerSecond() {
        return new ThroughputMeasurement(articles.stream().map(GoldArticle::article).toList())
                .articlesPerSecond();
    }

    /// Returns the accuracy of predictions of similar confidence, in ascending order of confidence.
    public List<CalibrationBin> calibration() {
        return scorer.calibration();
    }

    /// Returns the precision of each attribution rule, the rule with the most predictions first.
    public List<RulePrecision> rulePrecisions() {
        return scorer.rulePrecisions();
    }

    /// Returns the predictions of each article as a line of JSON.
    ///
    /// An object has the article's `id` and its `quotes`, each with `start` and `end` in code
    /// points, `speaker`, `speaker_start`, `speaker_end` and `mention` if it has a speaker, `rule`
    /// and `confidence`.
    public List<String> predictionLines() {
        return IntStream.range(0, articles.size())
                .mapToObj(i -> predictionLine(articles.get(i), predictions.get(i)))
                .toList();
    }

    private static String predictionLine(GoldArticle article, List<PredictedQuote> predictions) {
        String text = article.text();
        ObjectNode line = JSON.createObjectNode();
        line.put("id", article.id());
        ArrayNode quotes = line.putArray("quotes");
        for (PredictedQuote prediction : predictions) {
            ObjectNode quote = quotes.addObject();
            quote.put("start", text.codePointCount(0, prediction.span().start()));
            quote.put("end", text.codePointCount(0, prediction.span().end()));
            if (prediction.hasSpeaker()) {
                quote.put("speaker", prediction.speaker());
                quote.put("speaker_start", text.codePointCount(0, prediction.mention().start()));
                quote.put("speaker_end", text.codePointCount(0, prediction.mention().end()));
                quote.put("mention", prediction.mention().in(text));
            }
            quote.put("rule", prediction.rule());
            quote.put("confidence", prediction.confidence());
        }
        return JSON.writeValueAsString(line);
    }
}
