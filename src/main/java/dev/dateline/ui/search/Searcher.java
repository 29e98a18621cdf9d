package dev.dateline.ui.search;

import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.util.Optional;

/// Whatever answers a search: an open archive, or a test. Called on background threads.
@FunctionalInterface
public interface Searcher {
    /// A page of what is found.
    ///
    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    SearchPage search(SearchRequest request, JobContext job) throws IOException;

    /// The query with words that nothing has replaced by those spelled nearest; empty if there are
    /// none.
    default Optional<String> respelled(String query) throws IOException {
        return Optional.empty();
    }
}
