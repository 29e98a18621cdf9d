package dev.dateline.ui.quotes;

import dev.dateline.search.QuoteHit;

import javafx.scene.Node;

import java.util.Optional;

/// A view with a list of statements, as the window and its commands use it. FX thread only.
public interface StatementView {
    /// Returns the root node of the view.
    Node node();

    /// Moves the focus to the list.
    void enter();

    /// Loads the statements again, because quotations may have been corrected.
    void refresh();

    /// Shows the statements of another search, if the view depends on the search.
    ///
    /// @param queryWithoutSpeaker the query without its `speaker:` filters
    default void showSearch(String query, String queryWithoutSpeaker) {}

    /// Stops work in progress, because the view is no longer shown.
    default void leave() {}

    /// Returns the selected quotation if the list of the view has the focus.
    Optional<QuoteHit> selectedQuote();

    /// Returns the article of the selected statement if the list of the view has the focus.
    default Optional<StatementArticle> selectedArticle() {
        return selectedQuote().map(StatementArticle::of);
    }

    /// Returns whether a heading is selected in the list and the list has the focus.
    ///
    /// Commands then apply neither to a statement nor to the article in the reading pane.
    default boolean isHeadingSelected() {
        return false;
    }

    /// Moves the selection by a number of rows if a list of the view has the focus.
    ///
    /// @return whether a list has the focus
    boolean moveSelection(int rows);
}
