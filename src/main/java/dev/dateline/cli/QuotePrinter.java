package dev.dateline.cli;

import java.io.IOException;

/// Prints quotations, article by article.
sealed interface QuotePrinter permits QuoteText, QuoteLines, QuoteTable {
    void article(QuotedLine article) throws IOException;
}
