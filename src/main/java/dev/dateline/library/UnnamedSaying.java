package dev.dateline.library;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.UnnamedSource;

import java.util.regex.Pattern;

/// What somebody without a name is given, and where: `text` are the words that stand at `span` in
/// the article, its lines joined; `quote` is the number of the quotation that they are, or
/// [UnnamedSource#NO_QUOTE].
public record UnnamedSaying(
        String path,
        ArticleDate date,
        String source,
        String headline,
        String text,
        TextSpan span,
        int quote) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static UnnamedSaying of(QuotedArticle quoted, UnnamedSource found) {
        var article = quoted.article();
        String words = found.words().in(article.text());
        return new UnnamedSaying(
                article.path(),
                article.date(),
                article.source(),
                article.headline().text(),
                SPACE.matcher(words).replaceAll(" "),
                found.words(),
                found.quote());
    }

    public boolean isQuoted() {
        return quote != UnnamedSource.NO_QUOTE;
    }
}
