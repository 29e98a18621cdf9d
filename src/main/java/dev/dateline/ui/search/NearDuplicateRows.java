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

/// The copies of a story that are folded into a row of the list: shown below it, or taken away.
final class NearDuplicateRows {
    private static final int MAX_DUPLICATES = 200;

    private final PagedList<Hit> hits;
    private final JobRunner jobs;
    private final Consumer<Throwable> failed;

    NearDuplicateRows(PagedList<Hit> hits, JobRunner jobs, Consumer<Throwable> failed) {
        this.hits = hits;
        this.jobs = jobs;
        this.failed = failed;
    }

    /// Opens a row, or closes it again; does nothing where nothing is folded.
    ///
    /// @param query what was searched; copies that it does not find are not shown
    void toggle(int row, OpenArchive archive, ParsedQuery query, SortOrder order) {
        int outer = hits.parentIndex(row);
        if (hits.isExpanded(outer)) {
            hits.collapse(outer);
        } else {
            hits.get(outer)
                    .toOptional()
                    .filter(hit -> hit.nearDuplicates() > 0)
                    .ifPresent(hit -> load(outer, hit, archive, query, order));
        }
    }

    private void load(int row, Hit of, OpenArchive archive, ParsedQuery query, SortOrder order) {
        String copies = FilterSyntax.format("copies", of.path());
        String asked =
                query.criterion() instanceof Criterion.MatchAll
                        ? copies
                        : "(" + query.text() + ") " + copies;
        var request =
                new SearchRequest(
                        asked, order, 0, Math.min(MAX_DUPLICATES, of.nearDuplicates() + 1));
        jobs.<SearchPage>start(
                _ -> archive.search(request, JobContext.QUIET),
                found -> show(row, of, found.hits()),
                failed);
    }

    /// The list may be another one by now.
    private void show(int row, Hit of, List<Hit> found) {
        if (row < hits.size() && hits.get(row).toOptional().equals(Optional.of(of))) {
            hits.expand(row, found.stream().filter(h -> !h.path().equals(of.path())).toList());
        }
    }
}
