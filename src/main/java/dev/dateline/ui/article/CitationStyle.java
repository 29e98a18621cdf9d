package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.library.export.BibtexReference;
import dev.dateline.quote.QuotedArticle;

import java.util.List;

/// How a citation is written.
public enum CitationStyle {
    PLAIN {
        @Override
        String write(ArticlePage page, TextSpan span) {
            return span.length() == 0
                    ? Citation.source(page.quoted().article())
                    : Citation.of(page, span);
        }
    },
    MARKDOWN {
        @Override
        String write(ArticlePage page, TextSpan span) {
            return Citation.markdown(page, span);
        }
    },
    BIBTEX {
        @Override
        String write(ArticlePage page, TextSpan span) {
            return BibtexReference.of(page.quoted());
        }
    };

    /// A whole article.
    public String of(QuotedArticle article) {
        return write(ArticlePage.of(article, List.of(), List.of()), new TextSpan(0, 0));
    }

    /// A quotation of an article, by its number.
    public String of(QuotedArticle article, int quote) {
        var page = ArticlePage.of(article, List.of(), List.of());
        return write(page, page.quotes().get(quote));
    }

    /// @param span of the page's text; empty for the reference alone
    abstract String write(ArticlePage page, TextSpan span);
}
