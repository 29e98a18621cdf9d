package dev.dateline.ui.quotes;

import dev.dateline.library.people.PersonStatement;
import dev.dateline.search.QuoteHit;

/// Actions that statement views request from the window. Called on the FX thread.
public interface QuoteActions {
    /// Opens the article of a quotation at that quotation.
    void open(QuoteHit quote);

    /// Opens the article of a statement at that statement.
    void open(PersonStatement statement);

    /// Shows the view of a speaker, by the name in the quotations.
    void openSpeaker(String name);
}
