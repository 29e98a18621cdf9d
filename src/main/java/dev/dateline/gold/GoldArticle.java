package dev.dateline.gold;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.train.TrainingArticle;

import java.util.List;

/// An article whose quotations are annotated by people.
///
/// Offsets are UTF-16 code units of the article's text.
///
/// @param quotes the quotations in the order of the text
/// @param undecidedSpans quoted spans that the annotators left open
public record GoldArticle(
        String id,
        String publisher,
        Article article,
        List<GoldQuote> quotes,
        List<TextSpan> undecidedSpans) {
    public GoldArticle {
        quotes = List.copyOf(quotes);
        undecidedSpans = List.copyOf(undecidedSpans);
    }

    /// Returns a copy with another publisher, under whose name the evaluation counts it.
    public GoldArticle withPublisher(String name) {
        return new GoldArticle(id, name, article, quotes, undecidedSpans);
    }

    public String text() {
        return article.text();
    }

    /// Converts the article to the form that model training uses.
    ///
    /// The speaker of a quotation with a nested reporting clause is left out, as it is ambiguous.
    public TrainingArticle toTrainingArticle() {
        return new TrainingArticle(
                article,
                quotes.stream()
                        .map(q ->
                                new TrainingArticle.Annotation(
                                        q.span(),
                                        q.hasNestedReportingClause()
                                                ? List.of()
                                                : q.speaker().heads()))
                        .toList(),
                undecidedSpans);
    }
}
