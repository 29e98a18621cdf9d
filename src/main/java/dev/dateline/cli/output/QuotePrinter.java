package dev.dateline.cli.output;

import java.io.IOException;

/// Prints quotations, article by article.
public sealed interface QuotePrinter permits QuoteTextPrinter, QuoteJsonPrinter, QuoteCsvPrinter {
    void printArticle(ArticleQuotes article) throws IOException;
}
