package dev.dateline.ui.quotes;

import dev.dateline.search.QuoteHit;

import java.util.Optional;

/// A view of statements, as the window's commands see it.
public interface StatementView {
    /// The selected quotation, if its list has the focus.
    Optional<QuoteHit> selectedQuote();

    /// The article in which what is selected stands, if its list has the focus.
    default Optional<StatementArticle> selectedArticle() {
        return selectedQuote().map(StatementArticle::of);
    }

    /// Whether a heading is selected in its list, which has the focus: then no statement is meant,
    /// nor what is read beside.
    default boolean isHeadingSelected() {
        return false;
    }

    /// Goes `by` rows further, if a list of it has the focus; answers whether one has.
    boolean moveSelection(int by);
}
