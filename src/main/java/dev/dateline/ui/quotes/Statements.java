package dev.dateline.ui.quotes;

import dev.dateline.search.QuoteHit;

import java.util.Optional;

/// A view of statements, as the window's commands see it.
public interface Statements {
    /// The selected quotation, if its list has the focus.
    Optional<QuoteHit> chosen();

    /// The article in which what is selected stands, if its list has the focus.
    default Optional<RowArticle> chosenArticle() {
        return chosen().map(RowArticle::of);
    }

    /// Whether a heading is selected in its list, which has the focus: then no statement is meant,
    /// nor what is read beside.
    default boolean isOnHeading() {
        return false;
    }

    /// Goes `by` rows further, if a list of it has the focus; answers whether one has.
    boolean move(int by);
}
