package dev.dateline.ui.quotes;

import dev.dateline.library.people.PersonStatement;
import dev.dateline.search.QuoteHit;

/// Actions that the user starts in a statement view and the window carries out. Called on the FX
/// thread.
public interface QuoteActions {
    /// Opens the article of a quotation at that quotation.
    void open(QuoteHit quote);

    /// Opens the article of a statement at that statement.
    void open(PersonStatement statement);

    /// Shows the view of a speaker, given by the name that the quotations use.
    void openSpeaker(String name);
}
