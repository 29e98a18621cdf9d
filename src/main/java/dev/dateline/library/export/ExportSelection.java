package dev.dateline.library.export;

import dev.dateline.search.SortOrder;
import dev.dateline.search.query.ParsedQuery;

import java.util.List;

/// The articles and quotations to export.
public sealed interface ExportSelection {
    /// All articles or quotations that match a query, in an order.
    record Matching(ParsedQuery query, SortOrder order, Content content)
            implements ExportSelection {}

    /// What is exported of the matching articles.
    enum Content {
        /// The articles.
        ARTICLES,
        /// The quotations, selected as by [dev.dateline.search.QuoteRequest].
        QUOTES,
        /// The articles, followed by the quotations.
        BOTH
    }

    /// The items of a dossier, in order.
    record Collected(List<Item> items) implements ExportSelection {
        public Collected {
            items = List.copyOf(items);
        }
    }

    /// An article or a quotation in a dossier.
    sealed interface Item {
        String path();

        /// A whole article.
        record ArticleItem(String path) implements Item {}

        /// One quotation.
        ///
        /// @param quoteIndex the position among the quotations of the article, from 0
        record QuoteItem(String path, int quoteIndex) implements Item {}
    }
}
