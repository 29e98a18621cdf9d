package dev.dateline.ui.search;

import dev.dateline.job.JobContext;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/// Whatever answers a search: an open archive, or a test. Called on background threads.
@FunctionalInterface
public interface Searcher {
    /// A page of what is found.
    ///
    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    SearchPage search(SearchRequest request, JobContext job) throws IOException;

    /// The row of the article at `path` among all that is found, from 0; empty if it is not there,
    /// or only where there are too many to look through.
    default OptionalInt rowOf(SearchRequest request, String path) throws IOException {
        return OptionalInt.empty();
    }

    /// The query with words that nothing has replaced by those spelled nearest; empty if there are
    /// none.
    default Optional<String> respell(String query) throws IOException {
        return Optional.empty();
    }
}
