package dev.dateline.library.people;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.unnamed.UnnamedSource;
import dev.dateline.search.QuoteHit;

import java.util.regex.Pattern;

/// A passage that quotes, reports or names a person, with its article.
public sealed interface PersonStatement {
    String path();

    ArticleId id();

    ArticleDate date();

    String source();

    String headline();

    /// Returns the text at [#span()] in one line.
    String text();

    TextSpan span();

    /// A quotation of the person.
    record Quotation(QuoteHit hit) implements PersonStatement {
        @Override
        public String path() {
            return hit.path();
        }

        @Override
        public ArticleId id() {
            return hit.id();
        }

        @Override
        public ArticleDate date() {
            return hit.date();
        }

        @Override
        public String source() {
            return hit.source();
        }

        @Override
        public String headline() {
            return hit.headline();
        }

        @Override
        public String text() {
            return hit.quote().text();
        }

        @Override
        public TextSpan span() {
            return hit.quote().span();
        }
    }

    /// A sentence that reports a statement or names a person.
    record Sentence(
            String path,
            ArticleId id,
            ArticleDate date,
            String source,
            String headline,
            String text,
            TextSpan span)
            implements PersonStatement {
        private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    }

    static PersonStatement of(QuotedArticle quoted, UnnamedSource found) {
        Article article = quoted.article();
        if (found.isQuoted()) {
            return new Quotation(
                    new QuoteHit(
                            article.path(),
                            article.id(),
                            article.date(),
                            article.source(),
                            article.headline().text(),
                            found.quoteIndex(),
                            quoted.quotes().get(found.quoteIndex())));
        }
        return sentence(article, found.statement());
    }

    static PersonStatement sentence(Article article, TextSpan sentence) {
        String text = sentence.in(article.text());
        return new Sentence(
                article.path(),
                article.id(),
                article.date(),
                article.source(),
                article.headline().text(),
                Sentence.WHITESPACE.matcher(text).replaceAll(" "),
                sentence);
    }
}
