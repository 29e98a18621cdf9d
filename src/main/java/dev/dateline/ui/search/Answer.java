package dev.dateline.ui.search;

import dev.dateline.search.DateHistogram;
import dev.dateline.search.ParsedQuery;
import dev.dateline.search.QueryParser;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// All that comes of one search: the first page, when matches were written whatever dates were
/// asked for, the query as it was perhaps meant, and, where nothing was found, what would be.
record Answer(
        SearchPage page,
        DateHistogram overTime,
        Optional<String> meant,
        List<Nearest.Offer> nearest) {

    /// @param anyDate the query without its dates
    static Answer of(Searcher asked, SearchRequest request, String anyDate, JobContext job)
            throws IOException {
        SearchPage page = asked.search(request, job);
        Optional<String> meant =
                page.total() > 0 ? Optional.empty() : asked.respelled(request.query());
        ParsedQuery query = QueryParser.parse(request.query());
        return new Answer(
                page,
                overTime(page, asked, request, anyDate, job),
                meant,
                page.total() > 0 ? List.of() : Nearest.of(query, meant, asked, job));
    }

    private static DateHistogram overTime(
            SearchPage page, Searcher asked, SearchRequest request, String anyDate, JobContext job)
            throws IOException {
        return anyDate.equals(request.query())
                ? page.histogram()
                : asked.search(new SearchRequest(anyDate, request.order(), 0, 0), job).histogram();
    }
}
