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

/// All that comes of one search: the first page, when matches were written whatever dates were
/// asked for, the query as it was perhaps meant, where nothing was found, what would be, and the
/// row of the article that is read.
record SearchOutcome(
        SearchPage page,
        DateHistogram timelineHistogram,
        Optional<String> respelledQuery,
        List<QuerySuggestions.Suggestion> suggestions,
        OptionalInt trackedRow) {
    /// Beyond so many hits nobody looks for the row of one.
    private static final int MAX_ROWS_TO_SCAN = 200_000;

    private static final int SEARCH_RADIUS = 100;

    /// The article that is read, or an empty path, and the row it stood in.
    record TrackedArticle(String path, int row) {}

    /// @param anyDate the query without its dates
    /// @param followed the article whose row is looked for
    /// @param again whether the same was asked before, so that the row is looked for on all pages
    static SearchOutcome search(
            OpenArchive asked,
            SearchRequest request,
            String anyDate,
            TrackedArticle followed,
            boolean again,
            JobContext job)
            throws IOException {
        SearchPage page = asked.search(request, job);
        Optional<String> meant =
                page.total() > 0 ? Optional.empty() : asked.suggestSpelling(request.query().text());
        return new SearchOutcome(
                page,
                timelineHistogram(page, asked, request, anyDate, job),
                meant,
                page.total() > 0
                        ? List.of()
                        : QuerySuggestions.find(request.query(), meant, asked, job),
                trackedRow(page, asked, request, followed, again, job));
    }

    private static OptionalInt trackedRow(
            SearchPage page,
            OpenArchive asked,
            SearchRequest request,
            TrackedArticle followed,
            boolean again,
            JobContext job)
            throws IOException {
        String path = followed.path();
        OptionalInt onFirst = indexOfPath(page.hits(), path, 0);
        boolean more = again && page.rowCount() > page.hits().size() && !path.isEmpty();
        if (onFirst.isPresent() || !more) {
            return onFirst;
        }
        if (page.rowCount() == page.total()) {
            return page.total() > MAX_ROWS_TO_SCAN
                    ? OptionalInt.empty()
                    : asked.rowOf(request, path);
        }
        // rows are counted without copies; what was added has moved it a little
        int from = Math.max(0, followed.row() - SEARCH_RADIUS);
        SearchRequest near = request.withPage(from, 2 * SEARCH_RADIUS).withCollapsed(true);
        return indexOfPath(asked.search(near, job).hits(), path, from);
    }

    private static OptionalInt indexOfPath(List<Hit> hits, String path, int first) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).path().equals(path)) {
                return OptionalInt.of(first + i);
            }
        }
        return OptionalInt.empty();
    }

    private static DateHistogram timelineHistogram(
            SearchPage page,
            OpenArchive asked,
            SearchRequest request,
            String anyDate,
            JobContext job)
            throws IOException {
        return anyDate.equals(request.query().text())
                ? page.histogram()
                : asked.search(new SearchRequest(anyDate, request.order(), 0, 0), job).histogram();
    }
}
