package dev.dateline.evaluation;

import dev.dateline.gold.AnnotatorTokens;
import dev.dateline.gold.GoldArticle;
import dev.dateline.gold.GoldQuote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The groups of quotations that are counted apart.
final class QuoteGroups {
    private static final String FULL = "full";
    static final String FRAGMENT = "fragment";
    private static final String PUBLISHER = "pub:";

    private QuoteGroups() {}

    static List<String> of(GoldArticle article, GoldQuote quote) {
        var groups = new ArrayList<String>();
        groups.add(ScoreCounts.ALL);
        groups.add(quote.full() ? FULL : FRAGMENT);
        groups.add(quote.kind());
        groups.add("type:" + quote.speaker().type());
        groups.add(quote.speakerInOtherParagraph() ? "floating" : "same-paragraph");
        groups.add(PUBLISHER + article.publisher());
        if (quote.full() && quote.kind().equals("direct")) {
            groups.add("full+direct");
        }
        if (quote.continuation()) {
            groups.add("continuation");
        }
        return groups;
    }

    /// Of a prediction that answers `question`, or nothing: then only what can be seen by itself.
    static List<String> of(
            GoldArticle article, PredictedQuote prediction, Optional<GoldQuote> question) {
        return question.map(quote -> of(article, quote))
                .orElseGet(() ->
                        List.of(
                                ScoreCounts.ALL,
                                looksFull(article, prediction) ? FULL : FRAGMENT,
                                PUBLISHER + article.publisher()));
    }

    private static boolean looksFull(GoldArticle article, PredictedQuote prediction) {
        return AnnotatorTokens.looksLikeSentence(prediction.span().in(article.text()));
    }

    /// Whether precision can be told for a group: predictions without gold belong to it too.
    static boolean hasPrecision(String group) {
        return group.equals(ScoreCounts.ALL)
                || group.equals(FULL)
                || group.equals(FRAGMENT)
                || group.startsWith(PUBLISHER);
    }
}
