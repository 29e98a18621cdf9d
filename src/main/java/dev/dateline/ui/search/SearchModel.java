package dev.dateline.ui.search;

import dev.dateline.job.JobContext;
import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.message.Messages;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.ParsedQuery;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.list.PageLoader;
import dev.dateline.ui.fx.list.PagedList;
import dev.dateline.ui.fx.notice.ErrorReporter;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.OptionalInt;

/// The query of the search box, its order and its result. Every change of the query or the order
/// starts a new search.
public final class SearchModel {
    /// Number of hits per page, more than a large screen shows. The search reads the article of
    /// each hit of a page.
    private static final int PAGE_SIZE = 24;

    private final QueryModel query = new QueryModel();
    private final ObjectProperty<SortOrder> order = new SimpleObjectProperty<>(SortOrder.NEWEST);
    private final BooleanProperty collapseDuplicates = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<SearchPage> result =
            new ReadOnlyObjectWrapper<>(OpenArchive.EMPTY_PAGE);
    private final ReadOnlyObjectWrapper<DateHistogram> timelineHistogram =
            new ReadOnlyObjectWrapper<>(OpenArchive.EMPTY_PAGE.histogram());
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper resultVersion = new ReadOnlyIntegerWrapper();
    private final LatestJob searchJob;
    private final ErrorReporter errors;
    private final PagedList<Hit> hits;
    private final NearDuplicateRows duplicateRows;
    private List<QuerySuggestions.Suggestion> suggestions = List.of();
    private SearchTask.TrackedArticle trackedArticle = new SearchTask.TrackedArticle("", 0);
    private OptionalInt trackedRow = OptionalInt.empty();
    private OpenArchive archive = OpenArchive.NONE;

    public SearchModel(JobRunner jobs, ErrorReporter errors) {
        this.errors = errors;
        searchJob = new LatestJob(jobs);
        hits = new PagedList<>(jobs, PAGE_SIZE, this::reportFailure);
        duplicateRows = new NearDuplicateRows(hits, jobs, this::reportFailure);
        query.parsedQueryProperty().addListener((_, _, _) -> search(false));
        order.addListener((_, _, _) -> search(false));
        collapseDuplicates.addListener((_, _, _) -> search(false));
    }

    /// Switches to another archive and searches it with this query and order.
    public void setArchive(OpenArchive newArchive, String text, SortOrder newOrder) {
        archive = newArchive;
        order.set(newOrder);
        if (textProperty().get().equals(text)) {
            search(false);
        } else {
            textProperty().set(text);
        }
    }

    /// Sets the open article, whose row is looked up in each new result.
    ///
    /// @param row its row in the current result, as far as is known
    void trackArticle(String path, int row) {
        trackedArticle = new SearchTask.TrackedArticle(path, hits.baseIndex(row));
    }

    /// Returns the row of the tracked article in the current result, if it is known.
    ///
    /// The row is known if it is on the first page or, after [#refresh()], on any page.
    OptionalInt trackedRow() {
        return trackedRow;
    }

    /// Repeats the search because the archive has changed; rows are updated in place.
    public void refresh() {
        search(true);
    }

    private void search(boolean refresh) {
        OpenArchive searched = archive;
        var request =
                new SearchRequest(
                        queryProperty().get(), order.get(), 0, PAGE_SIZE, collapseDuplicates.get());
        var task =
                new SearchTask(
                        searched, request, query.textWithout("date"), trackedArticle, refresh);
        PageLoader<Hit> loader =
                (offset, limit) ->
                        searched.search(request.withPage(offset, limit), JobContext.QUIET).hits();
        searching.set(true);
        searchJob.<SearchTask.Outcome>start(
                task::run,
                state -> {
                    switch (state) {
                        case JobState.Succeeded<SearchTask.Outcome>(var outcome) ->
                                show(outcome, loader, refresh);
                        case JobState.Failed<SearchTask.Outcome>(var cause) -> reportFailure(cause);
                        case JobState.Running<SearchTask.Outcome> _,
                                JobState.Cancelled<SearchTask.Outcome> _ -> {}
                    }
                });
    }

    private void show(SearchTask.Outcome outcome, PageLoader<Hit> loader, boolean refresh) {
        SearchPage page = outcome.page();
        searching.set(false);
        if (refresh) {
            hits.update(page.rowCount(), page.hits(), loader);
        } else {
            hits.reset(page.rowCount(), page.hits(), loader);
        }
        timelineHistogram.set(outcome.timelineHistogram());
        suggestions = outcome.suggestions();
        // another article may have been opened during the search
        OptionalInt row = SearchTask.rowOf(trackedArticle.path(), page.hits());
        trackedRow = row.isPresent() ? row : outcome.trackedRow();
        resultVersion.set(resultVersion.get() + 1);
        result.set(page);
    }

    private void reportFailure(Throwable cause) {
        searching.set(false);
        errors.report(Messages.of("search.failed"), cause);
    }

    /// Shows or hides the near-duplicates of a row below that row; does nothing without
    /// near-duplicates.
    void toggleDuplicates(int row) {
        duplicateRows.toggle(row, archive, query.parsedQueryProperty().get(), order.get());
    }

    /// Whether near-duplicates are collapsed into one row.
    public BooleanProperty collapseDuplicatesProperty() {
        return collapseDuplicates;
    }

    /// Returns the query.
    public QueryModel query() {
        return query;
    }

    /// The text of the query, as typed in the search box.
    public StringProperty textProperty() {
        return query.textProperty();
    }

    public ObjectProperty<SortOrder> orderProperty() {
        return order;
    }

    /// The parsed query.
    public ReadOnlyObjectProperty<ParsedQuery> queryProperty() {
        return query.parsedQueryProperty();
    }

    /// The current result; changes after all other properties of this model.
    public ReadOnlyObjectProperty<SearchPage> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// The number of matching articles per day, ignoring date filters.
    public ReadOnlyObjectProperty<DateHistogram> timelineHistogramProperty() {
        return timelineHistogram.getReadOnlyProperty();
    }

    /// Returns suggested queries that match articles, if the current query matches none.
    List<QuerySuggestions.Suggestion> suggestions() {
        return suggestions;
    }

    /// The number of search results received so far. Changes even if a new result equals the
    /// previous one.
    ReadOnlyIntegerProperty resultVersionProperty() {
        return resultVersion.getReadOnlyProperty();
    }

    /// Whether a search is running.
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /// Returns the rows of the result; pages are loaded when they are needed.
    public PagedList<Hit> hits() {
        return hits;
    }
}
