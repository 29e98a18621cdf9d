package dev.dateline.quote.classify;

import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.mention.ReportingClauses;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.model.LinearModel;
import dev.dateline.quote.speaker.Attribution;
import dev.dateline.quote.text.CodeDetector;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells quotations from what else stands between marks: titles, labels, scare quotes, code.
public final class QuotationClassifier {
    public static final String SPAN_MODEL_FILE = "stretch-model.gz";
    public static final LinearModel SPAN_MODEL = LinearModel.read(SPAN_MODEL_FILE);
    public static final String CONTEXT_MODEL_FILE = "company-model.gz";
    public static final LinearModel CONTEXT_MODEL = LinearModel.read(CONTEXT_MODEL_FILE);

    /// A stretch that is a quotation with less likelihood than this is none: a lower bound takes
    /// more labels of technology news for quotations, a higher one loses more quotations of
    /// political news (five folds).
    private static final double MIN_PROBABILITY = 0.5;

    /// Few words that somebody says with less likelihood than this are left out: a higher bound
    /// loses more quotations than labels (five folds).
    private static final double MIN_ATTRIBUTED_PROBABILITY = 0.15;

    private static final int FEW_WORDS = 5;

    private final List<ReportingClauses> reportingClauses;

    private QuotationClassifier(AnalyzedArticle reading) {
        reportingClauses = reading.reportingClauses();
    }

    /// Whether the stretch is a quotation, where it is one with this `likelihood`. Few words that
    /// nobody surely speaks are rather a label.
    public static boolean accepts(
            SpanContext place, Optional<Attribution> speaker, double likelihood) {
        double spoken = likelihood * speaker.map(Attribution::probability).orElse(0.0);
        boolean few = place.countWords(FEW_WORDS) < FEW_WORDS;
        return likelihood >= MIN_PROBABILITY && (!few || spoken >= MIN_ATTRIBUTED_PROBABILITY);
    }

    /// How likely it is of each stretch that somebody says or writes the words.
    public static double[] probabilities(
            AnalyzedArticle reading,
            List<Optional<Attribution>> speakers,
            LinearModel stretchModel,
            LinearModel companyModel) {
        double[] scores = logOdds(reading, speakers, stretchModel);
        var company = new DocumentContext(reading.spanContexts(), scores);
        FeatureVector features = companyModel.newFeatureVector();
        var likelihoods = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            company.extract(i, features);
            likelihoods[i] = LinearModel.probability(scores[i] + companyModel.score(features));
        }
        return likelihoods;
    }

    /// The log odds of each stretch by itself, minus infinity where a rule says that it is none.
    public static double[] logOdds(
            AnalyzedArticle reading,
            List<Optional<Attribution>> speakers,
            LinearModel stretchModel) {
        var filter = new QuotationClassifier(reading);
        FeatureVector features = stretchModel.newFeatureVector();
        var scores = new double[speakers.size()];
        for (int i = 0; i < scores.length; i++) {
            SpanContext place = reading.spanContexts().get(i);
            String words = place.quotedSpan().inner().in(reading.text());
            if (filter.isRuledOut(place, words)) {
                scores[i] = Double.NEGATIVE_INFINITY;
            } else {
                QuotedSpanFeatures.extract(
                        place, words, speakers.get(i), reading.style(), features);
                scores[i] = stretchModel.score(features);
            }
        }
        return scores;
    }

    private boolean isRuledOut(SpanContext place, String words) {
        return !hasLetter(words)
                || CodeDetector.isCode(place, words)
                || isNickname(place, words)
                || isBareTitle(place, words);
    }

    /// One or two words in the middle of a name: Marta "Bee" Lund.
    private static boolean isNickname(SpanContext place, String words) {
        TokenizedParagraph passage = place.paragraph();
        Token before = passage.at(place.tokenIndex() - 1);
        Token behind = passage.at(place.tokenIndex() + 1);
        return place.countWords(3) < 3
                && Character.isLetterOrDigit(words.charAt(words.length() - 1))
                && before.isNamePart()
                && behind.isNamePart()
                && !passage.isSentenceStart(place.tokenIndex());
    }

    /// A title in a sentence without a verb of saying: the name of a film, a book, a song.
    private boolean isBareTitle(SpanContext place, String words) {
        boolean stopped = ".,!?".indexOf(words.charAt(words.length() - 1)) >= 0;
        return !stopped
                && QuotedSpanFeatures.isTitle(words)
                && !place.paragraph().at(place.tokenIndex() - 1).is(":")
                && !place.paragraph().at(place.tokenIndex() - 1).is(",")
                && !hasReportingClause(place);
    }

    private boolean hasReportingClause(SpanContext place) {
        ReportingClauses inParagraph = reportingClauses.get(place.paragraphIndex());
        return Stream.of(
                        inParagraph.before(place.tokenIndex()),
                        inParagraph.after(place.tokenIndex()))
                .flatMap(Optional::stream)
                .anyMatch(s -> place.paragraph().sameSentence(s.cueFirst(), place.tokenIndex()));
    }

    private static boolean hasLetter(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }
}
