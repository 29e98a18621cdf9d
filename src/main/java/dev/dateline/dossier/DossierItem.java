package dev.dateline.dossier;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;

import java.util.List;

/// One thing collected.
public sealed interface DossierItem {
    QuotedArticle article();

    /// The quotations that go with it, in the order of the text.
    List<Quote> quotes();

    /// What the reader wrote about it, one paragraph each.
    List<String> notes();

    /// An article, to be printed whole, all its quotations with it, and the words that a search hit
    /// marked: spans of the article's text, in order.
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

    /// Quotations of one article, in the order of its text, to be printed without the rest of it.
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
