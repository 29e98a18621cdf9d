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

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What is searched and what was found. Every change of the query's text or of the order searches
/// anew.
public final class SearchModel {
    /// The result before anything was searched.
    public static final SearchPage NOTHING =
            new SearchPage(
                    "",
                    0,
                    List.of(),
                    new DateHistogram(new TreeMap<>(), 0),
                    List.of(),
                    List.of(),
                    Duration.ZERO);

    /// More than a large screen shows; each hit on it costs reading its article.
    private static final int PAGE = 24;

    private final QueryText query = new QueryText();
    private final ObjectProperty<SortOrder> order = new SimpleObjectProperty<>(SortOrder.NEWEST);
    private final BooleanProperty folding = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<SearchPage> result = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<DateHistogram> overTime =
            new ReadOnlyObjectWrapper<>(NOTHING.histogram());
    private final ReadOnlyObjectWrapper<List<Nearest.Offer>> nearest =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private final LatestJob newest;
    private final ErrorReporter errors;
    private final PagedList<Hit> hits;
    private final FoldedCopies copies;
    private Answer.Followed followed = new Answer.Followed("", 0);
    private OptionalInt row = OptionalInt.empty();

    private Searcher searcher = (_, _) -> NOTHING;

    public SearchModel(JobRunner jobs, ErrorReporter errors) {
        this.errors = errors;
        newest = new LatestJob(jobs);
        hits = new PagedList<>(jobs, PAGE, this::failed);
        copies = new FoldedCopies(hits, jobs, this::failed);
        query.parsedProperty().addListener((_, _, _) -> search(false));
        order.addListener((_, _, _) -> search(false));
        folding.addListener((_, _, _) -> search(false));
    }

    /// Searches in another archive from now on, starting with `begun` in an order.
    public void show(Searcher other, String begun, SortOrder by) {
        searcher = other;
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
    void follow(String path, int now) {
        followed = new Answer.Followed(path, hits.baseIndex(now));
    }

    /// The row of the article that is looked after in the newest answer. It is known for the first
    /// page, and, when the same was searched again, for all.
    OptionalInt followedRow() {
        return row;
    }

    /// Searches the same again, because the archive has changed; rows are renewed in place.
    public void refresh() {
        search(true);
    }

    private void search(boolean again) {
        Searcher asked = searcher;
        var request = new SearchRequest(textProperty().get(), order.get(), 0, PAGE, folding.get());
        String anyDate = query.without("date");
        Answer.Followed read = followed;
        PageLoader<Hit> rest =
                (offset, limit) ->
                        asked.search(part(request, offset, limit), JobContext.QUIET).hits();
        searching.set(true);
        newest.<Answer>start(
                job -> Answer.of(asked, request, anyDate, read, again, job),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<Answer>(var answer) -> show(answer, rest, again);
                        case JobState.Failed<Answer>(var cause) -> failed(cause);
                        case JobState.Running<Answer> _, JobState.Cancelled<Answer> _ -> {}
                    }
                });
    }

    private OptionalInt rowIn(List<Hit> first) {
        return IntStream.range(0, first.size())
                .filter(i -> first.get(i).path().equals(followed.path()))
                .findFirst();
    }

    private static SearchRequest part(SearchRequest first, int offset, int limit) {
        return new SearchRequest(first.query(), first.order(), offset, limit, first.collapsed());
    }

    private void show(Answer answer, PageLoader<Hit> rest, boolean again) {
        SearchPage page = answer.page();
        searching.set(false);
        if (again) {
            hits.update(page.rowCount(), page.hits(), rest);
        } else {
            hits.reset(page.rowCount(), page.hits(), rest);
        }
        overTime.set(answer.overTime());
        nearest.set(answer.nearest());
        // another may have been opened since, out of the first hits
        row = rowIn(page.hits()).isPresent() ? rowIn(page.hits()) : answer.row();
        shown.set(shown.get() + 1);
        result.set(page);
    }

    private void failed(Throwable cause) {
        searching.set(false);
        errors.report(Messages.of("search.failed"), cause);
    }

    /// Shows the copies that are folded into a row below it, or takes them away again; does nothing
    /// where there are none.
    void unfold(int row) {
        copies.turn(row, searcher, query.parsedProperty().get(), order.get());
    }

    /// Whether copies of one story stand in one row.
    public BooleanProperty foldingProperty() {
        return folding;
    }

    /// The text in the box and its filters. Every change of it searches anew.
    public QueryText query() {
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
        return query.parsedProperty();
    }

    /// The newest answer. It is set after [#hits()] shows it.
    public ReadOnlyObjectProperty<SearchPage> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// When the articles that match were written, whatever date the query asks for.
    public ReadOnlyObjectProperty<DateHistogram> overTimeProperty() {
        return overTime.getReadOnlyProperty();
    }

    /// Where nothing was found, queries that do find something.
    ReadOnlyObjectProperty<List<Nearest.Offer>> nearestProperty() {
        return nearest.getReadOnlyProperty();
    }

    /// Counts how often other hits were shown.
    ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
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
