package dev.dateline.search;

import java.util.List;

/// The answer to a [QuoteRequest]: `total` counts all quotations that match, `hits` are the page.
public record QuotePage(String queryDescription, int total, List<QuoteHit> hits) {
    public QuotePage {
        hits = List.copyOf(hits);
    }
}
