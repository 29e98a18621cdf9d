package dev.dateline.quote;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// Creates articles from a text only; every line that is not blank is a paragraph.
public final class QuoteTestArticles {
    private QuoteTestArticles() {}

    public static Article article(String text) {
        return article(text, 0);
    }

    /// Creates an article whose first paragraph follows a header of `header` characters.
    static Article article(String text, int header) {
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int skipped = start == 0 ? header : 0;
            if (!line.isBlank()) {
                paragraphs.add(new Paragraph(start + skipped, line.substring(skipped)));
            }
            start += line.length() + 1;
        }
        return article(text, paragraphs);
    }

    public static Article article(String text, List<Paragraph> paragraphs) {
        return new Article(
                new ArticleId("0".repeat(64)),
                "2020/test.txt",
                ArticleDate.UNDATED,
                "",
                new Headline("", Headline.Origin.LEDE),
                "",
                "",
                text,
                paragraphs);
    }

    public static List<Quote> quotes(String text) {
        return new QuoteFinder().find(article(text));
    }

    public static List<Quote> quotes(String text, List<Paragraph> paragraphs) {
        return new QuoteFinder().find(article(text, paragraphs));
    }

    /// Returns the only quotation of a text.
    public static Quote quote(String text) {
        List<Quote> quotes = quotes(text);
        if (quotes.size() != 1) {
            throw new AssertionError("not one quotation but " + words(quotes));
        }
        return quotes.getFirst();
    }

    public static List<String> words(List<Quote> quotes) {
        return quotes.stream().map(Quote::text).toList();
    }

    public static List<String> speakers(String text) {
        return quotes(text).stream().map(quote -> quote.speaker().name()).toList();
    }

    public static String speaker(String text) {
        return quote(text).speaker().name();
    }
}
