package dev.dateline.dossier;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;

import java.util.List;

/// An article or quotations of one article, as collected in a dossier.
public sealed interface DossierItem {
    QuotedArticle article();

    /// Returns the quotations that are exported with the item, in text order.
    List<Quote> quotes();

    /// Returns the user's notes on the item, one paragraph each.
    List<String> notes();

    /// A whole article with all its quotations.
    ///
    /// @param hits the spans that the query matched, in text order
    record WholeArticle(QuotedArticle article, List<TextSpan> hits, List<String> notes)
            implements DossierItem {
        public WholeArticle {
            hits = List.copyOf(hits);
            notes = List.copyOf(notes);
        }

        public WholeArticle(QuotedArticle article) {
            this(article, List.of(), List.of());
        }

        @Override
        public List<Quote> quotes() {
            return article.quotes();
        }
    }

    /// Quotations of one article in text order, exported without the rest of the article.
    record SelectedQuotes(QuotedArticle article, List<Quote> quotes, List<String> notes)
            implements DossierItem {
        public SelectedQuotes {
            quotes = List.copyOf(quotes);
            notes = List.copyOf(notes);
        }

        public SelectedQuotes(QuotedArticle article, List<Quote> quotes) {
            this(article, quotes, List.of());
        }
    }
}
