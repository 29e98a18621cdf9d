package dev.dateline.library;

import java.util.List;

/// What to export.
public sealed interface Selection {
    /// All that matches a query, in the given order.
    record Matching(String query, dev.dateline.search.Order order, Content content)
            implements Selection {}

    /// What of the articles that match a query.
    enum Content {
        /// Whole.
        ARTICLES,
        /// Only their quotations, narrowed as in [dev.dateline.search.QuoteRequest].
        QUOTES,
        /// First the articles, then those quotations.
        BOTH
    }

    /// What was collected by hand, in its order.
    record Collected(List<Item> items) implements Selection {
        public Collected {
            items = List.copyOf(items);
        }
    }

    /// One thing collected by hand.
    sealed interface Item {
        String path();

        record OfArticle(String path) implements Item {}

        /// `number` is the quotation's place in its article, from 0.
        record OfQuote(String path, int number) implements Item {}
    }
}
