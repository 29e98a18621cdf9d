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

/// Tells quotations from titles, labels, scare quotes and code between quotation marks.
public final class QuotationClassifier {
    /// Minimum probability at which a quoted span is classified as a quotation.
    ///
    /// A lower value accepts more labels of technology news, a higher one loses more quotations of
    /// political news (five-fold cross-validation).
    private static final double MIN_PROBABILITY = 0.5;

    /// Minimum probability that a short quoted span is a quotation and its speaker is right.
    ///
    /// A higher value loses more quotations than labels (five-fold cross-validation).
    private static final double MIN_ATTRIBUTED_PROBABILITY = 0.15;

    /// Number of words from which a quoted span no longer counts as short.
    private static final int FEW_WORDS = 5;

    private QuotationClassifier() {}

    /// Returns whether a quoted span is classified as a quotation, given its probability of being
    /// one.
    ///
    /// A short span without a probable speaker is more likely a label.
    public static boolean accepts(
            SpanContext context, Optional<Attribution> speaker, double probability) {
        double attributed = probability * speaker.map(Attribution::probability).orElse(0.0);
        return probability >= MIN_PROBABILITY
                && (!isShort(context) || attributed >= MIN_ATTRIBUTED_PROBABILITY);
    }

    static boolean isShort(SpanContext context) {
        return context.countWords(FEW_WORDS) < FEW_WORDS;
    }

    /// Returns for each quoted span of an article the probability that it is a quotation.
    public static double[] probabilities(
            AnalyzedArticle article,
            List<Optional<Attribution>> speakers,
            LinearModel spanModel,
            LinearModel contextModel) {
        double[] scores = logOdds(article, speakers, spanModel);
        var context = new DocumentContext(article.spanContexts(), scores);
        FeatureVector features = contextModel.newFeatureVector();
        var probabilities = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            context.extract(i, features);
            probabilities[i] = LinearModel.probability(scores[i] + contextModel.score(features));
        }
        return probabilities;
    }

    /// Returns for each quoted span the log odds that it is a quotation, judged by itself.
    ///
    /// The rest of the article is not considered. The log odds are minus infinity if a rule
    /// excludes the span.
    public static double[] logOdds(
            AnalyzedArticle article, List<Optional<Attribution>> speakers, LinearModel spanModel) {
        FeatureVector features = spanModel.newFeatureVector();
        var scores = new double[speakers.size()];
        for (int i = 0; i < scores.length; i++) {
            SpanContext context = article.spanContexts().get(i);
            String text = article.textOf(context.quotedSpan());
            if (isRuledOut(context, text, article)) {
                scores[i] = Double.NEGATIVE_INFINITY;
            } else {
                new QuotedSpanFeatures(context, text, speakers.get(i), article.style())
                        .extract(features);
                scores[i] = spanModel.score(features);
            }
        }
        return scores;
    }

    private static boolean isRuledOut(SpanContext context, String text, AnalyzedArticle article) {
        return text.chars().noneMatch(Character::isLetter)
                || CodeDetector.isCode(context, text)
                || isNickname(context, text)
                || (isBareTitle(context, text)
                        && !hasReportingClause(
                                context, article.reportingClauses().get(context.paragraphIndex())));
    }

    /// Returns whether a quoted span is a nickname of one or two words: Marta "Bee" Lund.
    private static boolean isNickname(SpanContext context, String text) {
        TokenizedParagraph paragraph = context.paragraph();
        return context.countWords(3) < 3
                && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && paragraph.at(context.tokenIndex() - 1).isNamePart()
                && paragraph.at(context.tokenIndex() + 1).isNamePart()
                && !paragraph.isSentenceStart(context.tokenIndex());
    }

    /// Returns whether a quoted span is a title, such as a film's, without the punctuation of
    /// speech.
    private static boolean isBareTitle(SpanContext context, String text) {
        Token before = context.paragraph().at(context.tokenIndex() - 1);
        return ".,!?".indexOf(text.charAt(text.length() - 1)) < 0
                && QuotedSpanFeatures.isTitle(text)
                && !before.is(":")
                && !before.is(",");
    }

    private static boolean hasReportingClause(SpanContext context, ReportingClauses clauses) {
        return Stream.of(clauses.before(context.tokenIndex()), clauses.after(context.tokenIndex()))
                .flatMap(Optional::stream)
                .anyMatch(clause ->
                        context.paragraph().sameSentence(clause.cueFirst(), context.tokenIndex()));
    }
}
