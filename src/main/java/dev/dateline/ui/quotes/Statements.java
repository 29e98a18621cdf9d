package dev.dateline.ui.quotes;

import dev.dateline.search.QuoteHit;

import java.util.Optional;

/// A view of quotations, as the window's commands see it.
public interface Statements {
    /// The selected quotation, if its list has the focus.
    Optional<QuoteHit> chosen();

    /// Goes `by` rows further, if a list of it has the focus; answers whether one has.
    boolean move(int by);
}
