package dev.dateline.ui.quotes;

import java.util.Objects;

/// Where the look of these views stands.
final class QuoteStyle {
    static final String SHEET =
            Objects.requireNonNull(QuoteStyle.class.getResource("/dev/dateline/ui/quotes.css"))
                    .toExternalForm();

    private QuoteStyle() {}
}
