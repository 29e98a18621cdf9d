package dev.dateline.gold;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;

import java.util.ArrayList;

/// Creates articles from plain text. Every line that is not blank is a paragraph.
final class PlainTextArticle {
    private PlainTextArticle() {}

    static Article of(String id, String text) {
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Paragraph(start, line));
            }
            start += line.length() + 1;
        }
        return new Article(
                new ArticleId("0".repeat(64)),
                id,
                ArticleDate.UNDATED,
                "",
                new Headline("", Headline.Origin.LEDE),
                "",
                "",
                text,
                paragraphs);
    }
}
