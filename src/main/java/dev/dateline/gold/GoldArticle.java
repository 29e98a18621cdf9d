package dev.dateline.gold;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.train.TrainingArticle;

import java.util.List;

/// One annotated article: its quotations in the order of the text, and stretches of which it is
/// left open what they are. Offsets are UTF-16 code units into the article's text.
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

    /// The same, counted under that name instead of its publisher's.
    public GoldArticle withPublisher(String name) {
        return new GoldArticle(id, name, article, quotes, undecidedSpans);
    }

    public String text() {
        return article.text();
    }

    /// The article as lessons. From a quotation inside a quotation ("nested cue") nobody learns who
    /// speaks.
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
