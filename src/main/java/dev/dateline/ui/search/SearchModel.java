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
import java.util.stream.IntStream;

/// What is searched and what was found. Every change of the query's text or of the order searches
/// anew.
public final class SearchModel {
    /// More than a large screen shows; each hit on it costs reading its article.
    private static final int PAGE_SIZE = 24;

    private final QueryModel query = new QueryModel();
    private final ObjectProperty<SortOrder> order = new SimpleObjectProperty<>(SortOrder.NEWEST);
    private final BooleanProperty collapseDuplicates = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<SearchPage> result =
            new ReadOnlyObjectWrapper<>(OpenArchive.EMPTY_PAGE);
    private final ReadOnlyObjectWrapper<DateHistogram> timelineHistogram =
            new ReadOnlyObjectWrapper<>(OpenArchive.EMPTY_PAGE.histogram());
    private final ReadOnlyObjectWrapper<List<QuerySuggestions.Suggestion>> suggestions =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper resultVersion = new ReadOnlyIntegerWrapper();
    private final LatestJob searchJob;
    private final ErrorReporter errors;
    private final PagedList<Hit> hits;
    private final NearDuplicateRows duplicateRows;
    private SearchOutcome.TrackedArticle trackedArticle = new SearchOutcome.TrackedArticle("", 0);
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

    /// Searches in another archive from now on, starting with `begun` in an order.
    public void show(OpenArchive other, String begun, SortOrder by) {
        archive = other;
        order.set(by);
        if (textProperty().get().equals(begun)) {
            search(false);
        } else {
            textProperty().set(begun);
        }
    }

    /// Looks after the row of an article from now on, as one that is read.
    ///
    /// @param now where it stands, as far as is known
    void trackArticle(String path, int now) {
        trackedArticle = new SearchOutcome.TrackedArticle(path, hits.baseIndex(now));
    }

    /// The row of the article that is looked after in the newest answer. It is known for the first
    /// page, and, when the same was searched again, for all.
    OptionalInt trackedRow() {
        return trackedRow;
    }

    /// Searches the same again, because the archive has changed; rows are renewed in place.
    public void refresh() {
        search(true);
    }

    private void search(boolean again) {
        OpenArchive asked = archive;
        var request =
                new SearchRequest(
                        queryProperty().get(), order.get(), 0, PAGE_SIZE, collapseDuplicates.get());
        String anyDate = query.textWithout("date");
        SearchOutcome.TrackedArticle read = trackedArticle;
        PageLoader<Hit> rest =
                (offset, limit) ->
                        asked.search(request.withPage(offset, limit), JobContext.QUIET).hits();
        searching.set(true);
        searchJob.<SearchOutcome>start(
                job -> SearchOutcome.search(asked, request, anyDate, read, again, job),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<SearchOutcome>(var answer) ->
                                show(answer, rest, again);
                        case JobState.Failed<SearchOutcome>(var cause) -> reportFailure(cause);
                        case JobState.Running<SearchOutcome> _,
                                JobState.Cancelled<SearchOutcome> _ -> {}
                    }
                });
    }

    private OptionalInt rowOnFirstPage(List<Hit> first) {
        return IntStream.range(0, first.size())
                .filter(i -> first.get(i).path().equals(trackedArticle.path()))
                .findFirst();
    }

    private void show(SearchOutcome answer, PageLoader<Hit> rest, boolean again) {
        SearchPage page = answer.page();
        searching.set(false);
        if (again) {
            hits.update(page.rowCount(), page.hits(), rest);
        } else {
            hits.reset(page.rowCount(), page.hits(), rest);
        }
        timelineHistogram.set(answer.timelineHistogram());
        suggestions.set(answer.suggestions());
        // another may have been opened since, out of the first hits
        trackedRow =
                rowOnFirstPage(page.hits()).isPresent()
                        ? rowOnFirstPage(page.hits())
                        : answer.trackedRow();
        resultVersion.set(resultVersion.get() + 1);
        result.set(page);
    }

    private void reportFailure(Throwable cause) {
        searching.set(false);
        errors.report(Messages.of("search.failed"), cause);
    }

    /// Shows the copies that are folded into a row below it, or takes them away again; does nothing
    /// where there are none.
    void toggleDuplicates(int row) {
        duplicateRows.toggle(row, archive, query.parsedQueryProperty().get(), order.get());
    }

    /// Whether copies of one story stand in one row.
    public BooleanProperty collapseDuplicatesProperty() {
        return collapseDuplicates;
    }

    /// The text in the box and its filters. Every change of it searches anew.
    public QueryModel query() {
        return query;
    }

    public StringProperty textProperty() {
        return query.textProperty();
    }

    public ObjectProperty<SortOrder> orderProperty() {
        return order;
    }

    /// The text as it was understood, its filters among it.
    public ReadOnlyObjectProperty<ParsedQuery> queryProperty() {
        return query.parsedQueryProperty();
    }

    /// The newest answer. It is set after [#hits()] shows it.
    public ReadOnlyObjectProperty<SearchPage> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// When the articles that match were written, whatever date the query asks for.
    public ReadOnlyObjectProperty<DateHistogram> timelineHistogramProperty() {
        return timelineHistogram.getReadOnlyProperty();
    }

    /// Where nothing was found, queries that do find something.
    ReadOnlyObjectProperty<List<QuerySuggestions.Suggestion>> suggestionsProperty() {
        return suggestions.getReadOnlyProperty();
    }

    /// Counts how often other hits were shown.
    ReadOnlyIntegerProperty resultVersionProperty() {
        return resultVersion.getReadOnlyProperty();
    }

    /// Whether an answer is still to come.
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /// Everything that was found, in order.
    public PagedList<Hit> hits() {
        return hits;
    }
}
