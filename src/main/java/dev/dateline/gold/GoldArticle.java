package dev.dateline.gold;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.AnnotatedArticle;

import java.util.List;

/// One annotated article: its quotations in the order of the text, and stretches of which it is
/// left open what they are. Offsets are UTF-16 code units into the article's text.
public record GoldArticle(
        String id,
        String publisher,
        Article article,
        List<GoldQuote> quotes,
        List<TextSpan> undecided) {
    public GoldArticle {
        quotes = List.copyOf(quotes);
        undecided = List.copyOf(undecided);
    }

    /// The same, counted under that name instead of its publisher's.
    public GoldArticle countedUnder(String name) {
        return new GoldArticle(id, name, article, quotes, undecided);
    }

    String text() {
        return article.text();
    }

    /// The article as lessons. From a quotation inside a quotation ("nested cue") nobody learns who
    /// speaks.
    public AnnotatedArticle lessons() {
        return new AnnotatedArticle(
                article,
                quotes.stream()
                        .map(q ->
                                new AnnotatedArticle.Annotation(
                                        q.span(), q.nestedCue() ? List.of() : q.speaker().heads()))
                        .toList(),
                undecided);
    }
}
