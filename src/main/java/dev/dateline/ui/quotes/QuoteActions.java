package dev.dateline.ui.quotes;

import dev.dateline.library.people.PersonStatement;
import dev.dateline.search.QuoteHit;

/// What a list of quotations asks of the window around it. Called on the FX thread.
public interface QuoteActions {
    /// The article is to be opened at this quotation.
    void open(QuoteHit quote);

    /// The article is to be opened where somebody without a name says something.
    void open(PersonStatement saying);

    /// A speaker was chosen, by the name that the quotations give.
    void openSpeaker(String name);
}
