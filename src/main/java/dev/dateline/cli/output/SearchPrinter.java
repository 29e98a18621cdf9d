package dev.dateline.cli.output;

import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;

import java.io.IOException;
import java.util.List;

/// Prints the answer to a search.
public sealed interface SearchPrinter
        permits SearchTextPrinter, SearchJsonPrinter, SearchCsvPrinter {
    /// Once, before any hit.
    void printHeader(String query, SearchPage first) throws IOException;

    /// The next hits.
    ///
    /// @param before how many hits of the whole result come before these
    void printHits(List<Hit> hits, int before) throws IOException;
}
