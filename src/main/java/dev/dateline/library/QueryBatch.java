package dev.dateline.library;

import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.search.QueryCount;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Counts the matching articles of several queries. A query that fails does not stop the other
/// queries.
public final class QueryBatch {
    private final Archive archive;

    public QueryBatch(Archive archive) {
        this.archive = archive;
    }

    /// Returns the number of matching articles of each query, in order.
    ///
    /// @throws CancellationException if the job is cancelled
    public List<QueryCount> counts(List<String> queries, JobContext job) {
        var counts = new ArrayList<QueryCount>(queries.size());
        for (String query : queries) {
            job.throwIfCancelled();
            counts.add(count(query, job));
            job.report(new Progress(counts.size(), queries.size()));
        }
        return List.copyOf(counts);
    }

    private QueryCount count(String query, JobContext job) {
        try {
            SearchPage page = archive.search(new SearchRequest(query, SortOrder.NEWEST, 0, 0), job);
            return new QueryCount(query, page.searched(), page.total(), "");
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new QueryCount(query, Optional.empty(), 0, String.valueOf(e.getMessage()));
        }
    }
}
