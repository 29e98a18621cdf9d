package dev.dateline.ui.quotes;

import dev.dateline.search.QuoteHit;

import javafx.scene.Node;

import java.util.Optional;

/// A view with a list of statements, such as quotations. FX thread only.
public interface StatementView {
    Node node();

    /// Focuses the list.
    void enter();

    /// Loads the statements again, because quotations may have been corrected.
    void refresh();

    /// Shows the statements of another search, if the view depends on the search.
    ///
    /// @param queryWithoutSpeaker the query without its `speaker:` filters
    default void showSearch(String query, String queryWithoutSpeaker) {}

    /// Stops work in progress, because the view is no longer shown.
    default void leave() {}

    /// Returns the selected quotation. Empty if the list does not have the focus.
    Optional<QuoteHit> selectedQuote();

    /// Returns the article of the selected statement. Empty if the list does not have the focus.
    default Optional<StatementArticle> selectedArticle() {
        return selectedQuote().map(StatementArticle::of);
    }

    /// Returns whether the list has the focus and a heading is selected. Commands do nothing then.
    default boolean isHeadingSelected() {
        return false;
    }

    /// Moves the selection by `by` rows if a list of the view has the focus.
    ///
    /// @return whether a list has the focus
    boolean moveSelection(int by);
}
