package dev.dateline.ui.quotes;

import dev.dateline.ui.fx.Theme;

/// Where the look of these views stands.
final class QuoteStyle {
    static final String SHEET = Theme.sheet("quotes.css");

    private QuoteStyle() {}
}
