package dev.dateline.ui.search;

import dev.dateline.job.JobContext;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.ui.archive.OpenArchive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Runs a query and collects everything that the window shows of its result. Runs on a background
/// thread.
///
/// @param request the request for the first page of hits
/// @param queryWithoutDate the query without its date filters, for the timeline
/// @param tracked the article whose row is looked up
/// @param refresh whether the same query was searched before, so that all pages are looked through
///   for the tracked article
record SearchTask(
        OpenArchive archive,
        SearchRequest request,
        String queryWithoutDate,
        TrackedArticle tracked,
        boolean refresh) {
    /// Maximum number of hits of a result that is searched for the tracked article.
    private static final int MAX_ROWS_TO_SCAN = 200_000;

    /// Number of rows before and after its last known row that are searched for the tracked
    /// article.
    private static final int SCAN_RADIUS = 100;

    /// The open article and its row in the previous result; the path is empty if there is none.
    record TrackedArticle(String path, int row) {}

    /// The hits, timeline, suggestions and tracked row that a search has found.
    ///
    /// @param timelineHistogram the days of all matches, ignoring date filters
    /// @param suggestions queries that match something, if this one does not
    /// @param trackedRow the row of the tracked article, if it was found
    record Outcome(
            SearchPage page,
            DateHistogram timelineHistogram,
            List<QuerySuggestions.Suggestion> suggestions,
            OptionalInt trackedRow) {}

    Outcome run(JobContext job) throws IOException {
        SearchPage page = archive.search(request, job);
        DateHistogram histogram =
                queryWithoutDate.equals(request.query().text())
                        ? page.histogram()
                        : archive.search(
                                        new SearchRequest(queryWithoutDate, request.order(), 0, 0),
                                        job)
                                .histogram();
        return new Outcome(page, histogram, suggestions(page, job), trackedRow(page, job));
    }

    private List<QuerySuggestions.Suggestion> suggestions(SearchPage page, JobContext job)
            throws IOException {
        if (page.total() > 0) {
            return List.of();
        }
        Optional<String> respelled = archive.suggestSpelling(request.query().text());
        return QuerySuggestions.find(request.query(), respelled, archive, job);
    }

    private OptionalInt trackedRow(SearchPage page, JobContext job) throws IOException {
        OptionalInt row = rowOf(tracked.path(), page.hits());
        boolean allPages =
                refresh && page.rowCount() > page.hits().size() && !tracked.path().isEmpty();
        if (row.isPresent() || !allPages) {
            return row;
        }
        if (page.rowCount() == page.total()) {
            return page.total() > MAX_ROWS_TO_SCAN
                    ? OptionalInt.empty()
                    : archive.rowOf(request, tracked.path());
        }
        // near-duplicates are collapsed: the archive cannot count rows, but new articles have moved
        // the row only a little
        int first = Math.max(0, tracked.row() - SCAN_RADIUS);
        SearchRequest near = request.withPage(first, 2 * SCAN_RADIUS).withCollapsed(true);
        row = rowOf(tracked.path(), archive.search(near, job).hits());
        return row.isPresent() ? OptionalInt.of(first + row.getAsInt()) : row;
    }

    /// Returns the index of the article at `path`; empty if it is not among the hits.
    static OptionalInt rowOf(String path, List<Hit> hits) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).path().equals(path)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
