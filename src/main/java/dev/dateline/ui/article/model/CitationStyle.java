package dev.dateline.ui.article.model;

import dev.dateline.article.TextSpan;
import dev.dateline.library.export.BibtexReference;
import dev.dateline.quote.QuotedArticle;

import java.util.List;

/// How a citation is written.
public enum CitationStyle {
    PLAIN {
        @Override
        String write(DisplayedArticle page, TextSpan span) {
            return span.length() == 0
                    ? CitationFormatter.reference(page.quotedArticle().article())
                    : CitationFormatter.plain(page, span);
        }
    },
    MARKDOWN {
        @Override
        String write(DisplayedArticle page, TextSpan span) {
            return CitationFormatter.markdown(page, span);
        }
    },
    BIBTEX {
        @Override
        String write(DisplayedArticle page, TextSpan span) {
            return BibtexReference.of(page.quotedArticle());
        }
    };

    /// A whole article.
    public String cite(QuotedArticle article) {
        return write(DisplayedArticle.of(article, List.of(), List.of()), new TextSpan(0, 0));
    }

    /// A quotation of an article, by its number.
    public String cite(QuotedArticle article, int quote) {
        var page = DisplayedArticle.of(article, List.of(), List.of());
        return write(page, page.quoteSpans().get(quote));
    }

    /// @param span of the page's text; empty for the reference alone
    abstract String write(DisplayedArticle page, TextSpan span);
}
