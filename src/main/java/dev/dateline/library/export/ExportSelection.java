package dev.dateline.library.export;

import dev.dateline.search.SortOrder;
import dev.dateline.search.query.ParsedQuery;

import java.util.List;

/// What to export.
public sealed interface ExportSelection {
    /// All that matches a query, in the given order.
    record Matching(ParsedQuery query, SortOrder order, Content content)
            implements ExportSelection {}

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
    record Collected(List<Item> items) implements ExportSelection {
        public Collected {
            items = List.copyOf(items);
        }
    }

    /// One thing collected by hand.
    sealed interface Item {
        String path();

        record ArticleItem(String path) implements Item {}

        /// `number` is the quotation's place in its article, from 0.
        record QuoteItem(String path, int quoteIndex) implements Item {}
    }
}
