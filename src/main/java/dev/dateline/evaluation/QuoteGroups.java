package dev.dateline.evaluation;

import dev.dateline.gold.AnnotatorTokens;
import dev.dateline.gold.GoldArticle;
import dev.dateline.gold.GoldQuote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Names the groups of quotations that are scored separately.
final class QuoteGroups {
    static final String ALL = "all";
    static final String FRAGMENT = "fragment";
    static final String PUBLISHER = "pub:";
    static final String SPEAKER_TYPE = "type:";
    private static final String FULL = "full";

    private QuoteGroups() {}

    /// Returns the names of the groups that a gold quotation belongs to.
    static List<String> of(GoldArticle article, GoldQuote quote) {
        var groups = new ArrayList<String>();
        groups.add(ALL);
        groups.add(quote.isFull() ? FULL : FRAGMENT);
        groups.add(quote.kind());
        groups.add(SPEAKER_TYPE + quote.speaker().type());
        groups.add(quote.isSpeakerInOtherParagraph() ? "floating" : "same-paragraph");
        groups.add(PUBLISHER + article.publisher());
        if (quote.isFull() && quote.kind().equals(GoldQuote.DIRECT)) {
            groups.add("full+direct");
        }
        if (quote.isContinuation()) {
            groups.add("continuation");
        }
        return groups;
    }

    /// Returns the groups of a prediction. These are the groups of its gold quotation; without a
    /// gold quotation, groups by apparent length and by publisher.
    static List<String> of(
            GoldArticle article, PredictedQuote prediction, Optional<GoldQuote> gold) {
        return gold.map(quote -> of(article, quote))
                .orElseGet(() ->
                        List.of(
                                ALL,
                                looksFull(article, prediction) ? FULL : FRAGMENT,
                                PUBLISHER + article.publisher()));
    }

    private static boolean looksFull(GoldArticle article, PredictedQuote prediction) {
        return AnnotatorTokens.looksLikeSentence(prediction.span().in(article.text()));
    }

    /// Returns whether predictions without a gold quotation can belong to a group.
    static boolean hasPrecision(String group) {
        return group.equals(ALL)
                || group.equals(FULL)
                || group.equals(FRAGMENT)
                || group.startsWith(PUBLISHER);
    }
}
