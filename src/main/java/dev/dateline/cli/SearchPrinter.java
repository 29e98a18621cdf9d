package dev.dateline.cli;

import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;

import java.io.IOException;
import java.util.List;

/// Prints the answer to a search.
sealed interface SearchPrinter permits SearchText, SearchLines, SearchTable {
    /// Once, before any hit.
    void begin(String query, SearchPage first) throws IOException;

    /// The next hits.
    ///
    /// @param before how many hits of the whole result come before these
    void hits(List<Hit> hits, int before) throws IOException;
}
