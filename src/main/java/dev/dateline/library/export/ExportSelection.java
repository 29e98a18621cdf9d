package dev.dateline.library.export;

import dev.dateline.search.SortOrder;
import dev.dateline.search.query.ParsedQuery;

import java.util.List;

/// The articles and quotations to export.
public sealed interface ExportSelection {
    /// Selects all articles or quotations that match a query, in the given order.
    record Matching(ParsedQuery query, SortOrder order, Content content)
            implements ExportSelection {}

    /// The kind of items that are exported from the matching articles.
    enum Content {
        /// The matching articles are exported.
        ARTICLES,
        /// The quotations of the matching articles are exported. They are selected as by
        /// [dev.dateline.search.QuoteRequest].
        QUOTES,
        /// The articles are exported, followed by the quotations.
        BOTH
    }

    /// Selects the items of a dossier, in order.
    record Collected(List<Item> items) implements ExportSelection {
        public Collected {
            items = List.copyOf(items);
        }
    }

    /// An article or a quotation in a dossier.
    sealed interface Item {
        String path();

        /// A whole article in a dossier.
        record ArticleItem(String path) implements Item {}

        /// One quotation in a dossier.
        ///
        /// @param quoteIndex the position among the quotations of the article, from 0
        record QuoteItem(String path, int quoteIndex) implements Item {}
    }
}
