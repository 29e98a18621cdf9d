package dev.dateline.dossier;

import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;

import java.util.List;

/// One thing collected.
public sealed interface DossierItem {
    QuotedArticle article();

    /// The quotations that go with it, in the order of the text.
    List<Quote> quotes();

    /// An article, to be printed whole, all its quotations with it.
    record WholeArticle(QuotedArticle article) implements DossierItem {
        @Override
        public List<Quote> quotes() {
            return article.quotes();
        }
    }

    /// Quotations of one article, in the order of its text, to be printed without the rest of it.
    record Statements(QuotedArticle article, List<Quote> quotes) implements DossierItem {
        public Statements {
            quotes = List.copyOf(quotes);
        }
    }
}
