package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.notice.StatusMessage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// Searches for articles related to an article: from the days around its date, or on the same
/// subject.
///
/// The query that is replaced becomes a recent search. FX thread only.
public final class RelatedSearches {
    private static final int SURROUNDING_DAYS = 3;

    private final SearchModel search;
    private final Consumer<DateRange> zoomTimeline;
    private final Consumer<String> rememberSearch;
    private final StatusMessage status;

    /// @param zoomTimeline zooms the timeline to some days
    /// @param rememberSearch adds a query to the recent searches
    public RelatedSearches(
            SearchModel search,
            Consumer<DateRange> zoomTimeline,
            Consumer<String> rememberSearch,
            StatusMessage status) {
        this.search = search;
        this.zoomTimeline = zoomTimeline;
        this.rememberSearch = rememberSearch;
        this.status = status;
    }

    /// Searches for all articles dated from three days before to three days after an article.
    public void showSurroundingDays(QuotedArticle article) {
        Optional<LocalDate> day = article.article().date().day();
        if (day.isEmpty()) {
            status.show(Messages.of("related.undated"));
            return;
        }
        var days =
                new DateRange(
                        day.get().minusDays(SURROUNDING_DAYS),
                        day.get().plusDays(SURROUNDING_DAYS));
        search(FilterSyntax.format("date", DateRangeFormatter.formatQuery(days)));
        zoomTimeline.accept(days);
    }

    /// Searches for the articles that share most of an article's characteristic words, the most
    /// similar first.
    public void showSimilar(QuotedArticle article) {
        search.orderProperty().set(SortOrder.RELEVANCE);
        search(FilterSyntax.format("like", article.article().path()));
    }

    private void search(String query) {
        rememberSearch.accept(search.textProperty().get());
        search.textProperty().set(query);
    }
}
