package dev.dateline.ui.quotes;

import dev.dateline.ui.fx.theme.Theme;

/// Where the look of these views stands.
public final class QuoteStylesheet {
    public static final String URL = Theme.stylesheet("quotes.css");

    private QuoteStylesheet() {}
}
