package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.job.LatestJob;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.list.PageLoader;
import dev.dateline.ui.fx.list.PagedList;
import dev.dateline.ui.fx.notice.ErrorReporter;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/// The quotations that match the window's query and the filters of the list.
///
/// Each change of a filter runs the query again; only the newest result is shown. FX thread only.
final class QuoteListModel {
    private static final int PAGE_SIZE = 50;

    private final OpenArchive archive;
    private final ErrorReporter errors;
    private final LatestJob queryJob;
    private final PagedList<QuoteHit> quotes;
    private final StringProperty saidFilter = new SimpleStringProperty("");
    private final StringProperty speakerFilter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<QuotePage> result =
            new ReadOnlyObjectWrapper<>(QuotePage.EMPTY);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final BooleanProperty leastConfidentFirst = new SimpleBooleanProperty();
    private String query = "";
    private SortOrder order = SortOrder.NEWEST;
    private @Nullable QuoteRequest displayedRequest;

    QuoteListModel(OpenArchive archive, JobRunner jobs, ErrorReporter errors) {
        this.archive = archive;
        this.errors = errors;
        queryJob = new LatestJob(jobs);
        quotes = new PagedList<>(jobs, PAGE_SIZE, this::reportFailure);
        saidFilter.addListener((_, _, _) -> refresh());
        speakerFilter.addListener((_, _, _) -> refresh());
        leastConfidentFirst.addListener((_, _, _) -> refresh());
    }

    /// Whether quotations are sorted by the confidence of their speaker, lowest first, for review.
    BooleanProperty leastConfidentFirstProperty() {
        return leastConfidentFirst;
    }

    /// Shows the quotations that match another query. The filters of the list stay.
    void show(String newQuery, SortOrder newOrder) {
        query = newQuery;
        order = newOrder;
        refresh();
    }

    /// The words that a quotation must contain to be listed.
    StringProperty saidFilterProperty() {
        return saidFilter;
    }

    /// The name, or a part of the name, of the speaker to filter by.
    StringProperty speakerFilterProperty() {
        return speakerFilter;
    }

    void clearFilters() {
        saidFilter.set("");
        speakerFilter.set("");
    }

    boolean isFiltered() {
        return !saidFilter.get().isBlank() || !speakerFilter.get().isBlank();
    }

    PagedList<QuoteHit> quotes() {
        return quotes;
    }

    /// The first page of the newest result; set after [#quotes()] has been updated.
    ReadOnlyObjectProperty<QuotePage> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Whether a query is running.
    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Runs the query again.
    void refresh() {
        var request =
                new QuoteRequest(
                        new QuoteFilter(query, saidFilter.get(), speakerFilter.get()).toQuery(),
                        leastConfidentFirst.get() ? SortOrder.LEAST_SURE : order,
                        0,
                        PAGE_SIZE);
        loading.set(true);
        queryJob.<QuotePage>start(
                _ -> archive.quotes(request),
                state -> {
                    state.handleEnd(page -> show(page, request), this::reportFailure);
                    loading.set(!state.isFinished());
                });
    }

    /// Displays the first page of the result of a request.
    ///
    /// Rows of the same request are updated in place; a complete result identical to the last one
    /// changes nothing. So selection and scroll position stay.
    private void show(QuotePage page, QuoteRequest request) {
        PageLoader<QuoteHit> loader =
                (offset, limit) -> archive.quotes(request.withPage(offset, limit)).hits();
        boolean sameRequest = request.equals(displayedRequest);
        displayedRequest = request;
        if (!page.equals(result.get()) || page.total() > page.hits().size()) {
            if (sameRequest) {
                quotes.update(page.total(), page.hits(), loader);
            } else {
                quotes.reset(page.total(), page.hits(), loader);
            }
            result.set(page);
        }
    }

    private void reportFailure(Throwable cause) {
        errors.report(Messages.of("quotes.failed"), cause);
    }
}
