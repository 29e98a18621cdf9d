package dev.dateline.ui.search;

import dev.dateline.job.JobContext;
import dev.dateline.job.JobRunner;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.ParsedQuery;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.list.PagedList;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Shows and hides the near-duplicates that are collapsed into a row of the result list.
final class NearDuplicateRows {
    private static final int MAX_DUPLICATES = 200;

    private final PagedList<Hit> hits;
    private final JobRunner jobs;
    private final Consumer<Throwable> onFailure;

    NearDuplicateRows(PagedList<Hit> hits, JobRunner jobs, Consumer<Throwable> onFailure) {
        this.hits = hits;
        this.jobs = jobs;
        this.onFailure = onFailure;
    }

    /// Expands or collapses a row; does nothing if it has no near-duplicates.
    ///
    /// @param query only near-duplicates that match this query are shown
    void toggle(int row, OpenArchive archive, ParsedQuery query, SortOrder order) {
        int parent = hits.parentIndex(row);
        if (hits.isExpanded(parent)) {
            hits.collapse(parent);
        } else {
            hits.get(parent)
                    .toOptional()
                    .filter(hit -> hit.nearDuplicates() > 0)
                    .ifPresent(hit -> load(parent, hit, archive, query, order));
        }
    }

    private void load(int row, Hit hit, OpenArchive archive, ParsedQuery query, SortOrder order) {
        String filter = FilterSyntax.format("copies", hit.path());
        String text =
                query.criterion() instanceof Criterion.MatchAll
                        ? filter
                        : "(" + query.text() + ") " + filter;
        int limit = Math.min(MAX_DUPLICATES, hit.nearDuplicates() + 1);
        jobs.<SearchPage>start(
                _ -> archive.search(new SearchRequest(text, order, 0, limit), JobContext.QUIET),
                found -> show(row, hit, found.hits()),
                onFailure);
    }

    /// Shows the loaded near-duplicates below their row, unless the list has changed in the
    /// meantime.
    private void show(int row, Hit hit, List<Hit> found) {
        if (row < hits.size() && hits.get(row).toOptional().equals(Optional.of(hit))) {
            hits.expand(row, found.stream().filter(h -> !h.path().equals(hit.path())).toList());
        }
    }
}
