package dev.dateline.ui.search;

import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;

import java.io.IOException;

/// Whatever answers a search: an open archive, or a test. Called on background threads.
@FunctionalInterface
public interface Searcher {
    SearchPage search(SearchRequest request) throws IOException;
}
