package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.search.Criterion;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.DateRange;
import dev.dateline.search.Hit;
import dev.dateline.search.Order;
import dev.dateline.search.ParsedQuery;
import dev.dateline.search.QueryParser;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.ui.fx.ErrorReporter;
import dev.dateline.ui.fx.PageSource;
import dev.dateline.ui.fx.PagedItems;
import dev.dateline.work.JobContext;
import dev.dateline.work.JobRunner;
import dev.dateline.work.JobState;
import dev.dateline.work.NewestJob;

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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What is searched and what was found. The text in the box is the whole truth about the query:
/// filters are read out of it and written into it. Every change of text or order searches anew.
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

    private static final int MOST_COPIES = 200;

    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.NEWEST);
    private final BooleanProperty folding = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<ParsedQuery> query =
            new ReadOnlyObjectWrapper<>(QueryParser.parse(""));
    private final ReadOnlyObjectWrapper<SearchPage> result = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<DateHistogram> overTime =
            new ReadOnlyObjectWrapper<>(NOTHING.histogram());
    private final ReadOnlyObjectWrapper<List<Nearest.Offer>> nearest =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private final JobRunner jobs;
    private final NewestJob newest;
    private final NewestJob soonest;
    private final ErrorReporter errors;
    private final PagedItems<Hit> hits;
    private Answer.Followed followed = new Answer.Followed("", 0);
    private OptionalInt row = OptionalInt.empty();

    /// Whether the first hits of the answer that is to come are shown already.
    private boolean begun;

    private Searcher searcher = (_, _) -> NOTHING;

    public SearchModel(JobRunner jobs, ErrorReporter errors) {
        this.jobs = jobs;
        this.errors = errors;
        newest = new NewestJob(jobs);
        soonest = new NewestJob(jobs);
        hits = new PagedItems<>(jobs, PAGE, this::failed);
        text.addListener((_, _, now) -> query.set(QueryParser.parse(now)));
        query.addListener((_, _, _) -> search(false));
        order.addListener((_, _, _) -> search(false));
        folding.addListener((_, _, _) -> search(false));
    }

    /// Searches in another archive from now on, starting with `begun` in an order.
    public void show(Searcher other, String begun, Order by) {
        searcher = other;
        order.set(by);
        if (text.get().equals(begun)) {
            search(false);
        } else {
            text.set(begun);
        }
    }

    /// Looks after the row of an article from now on, as one that is read.
    ///
    /// @param now where it stands, as far as is known
    void follow(String path, int now) {
        followed = new Answer.Followed(path, hits.unopened(now));
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

    /// Adds a filter to the text, or takes it out where it stands there already. There is only one
    /// date: a new one takes the place of the old.
    public void toggle(String field, String value) {
        ParsedQuery now = query.get();
        var same = now.filters().stream().filter(f -> FilterText.says(f, field, value)).findFirst();
        if (same.isPresent()) {
            text.set(now.without(same.get()));
        } else {
            String rest = field.equals("date") ? without("date") : now.text();
            text.set((rest.strip() + " " + FilterText.of(field, value)).strip());
        }
    }

    /// Whether the text has this filter.
    public boolean has(String field, String value) {
        return query.get().filters().stream().anyMatch(f -> FilterText.says(f, field, value));
    }

    /// The days that the text's date filter names, if it has one.
    public Optional<DateRange> dates() {
        return query.get().filters().stream()
                .filter(f -> f.field().equals("date") && !f.excludes())
                .findFirst()
                .flatMap(f -> DateRange.parse(f.value()));
    }

    public void remove(ParsedQuery.Filter filter) {
        text.set(query.get().without(filter));
    }

    /// Takes every date filter out of the text.
    public void clearDates() {
        text.set(without("date"));
    }

    /// The text without any filter by a field.
    public String without(String field) {
        ParsedQuery rest = query.get();
        while (true) {
            var filter = rest.filters().stream().filter(f -> f.field().equals(field)).findFirst();
            if (filter.isEmpty()) {
                return rest.text();
            }
            rest = QueryParser.parse(rest.without(filter.get()));
        }
    }

    private void search(boolean again) {
        Searcher asked = searcher;
        var request = new SearchRequest(text.get(), order.get(), 0, PAGE, folding.get());
        String anyDate = without("date");
        Answer.Followed read = followed;
        PageSource<Hit> rest =
                (offset, limit) -> asked.hits(part(request, offset, limit), JobContext.QUIET);
        searching.set(true);
        begun = false;
        newest.<Answer>start(
                job -> Answer.of(asked, request, anyDate, read, again, job),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<Answer>(var answer) -> show(answer, rest, again);
                        case JobState.Failed<Answer>(var cause) -> failed(cause);
                        case JobState.Running<Answer> _, JobState.Cancelled<Answer> _ -> {}
                    }
                });
        if (!again) {
            soonest.<List<Hit>>start(
                    job -> asked.hits(request, job),
                    state -> {
                        // a failure is that of the whole answer, and told there
                        if (state instanceof JobState.Succeeded<List<Hit>>(var first)) {
                            showFirst(first, rest);
                        }
                    });
        }
    }

    /// The first hits, while the rest of the answer is still to come.
    private void showFirst(List<Hit> first, PageSource<Hit> rest) {
        if (searching.get() && !first.isEmpty()) {
            begun = true;
            hits.show(first.size(), first, rest);
            row = rowIn(first);
            shown.set(shown.get() + 1);
        }
    }

    private OptionalInt rowIn(List<Hit> first) {
        return IntStream.range(0, first.size())
                .filter(i -> first.get(i).path().equals(followed.path()))
                .findFirst();
    }

    private static SearchRequest part(SearchRequest first, int offset, int limit) {
        return new SearchRequest(first.query(), first.order(), offset, limit, first.folded());
    }

    private void show(Answer answer, PageSource<Hit> rest, boolean again) {
        SearchPage page = answer.page();
        searching.set(false);
        if (again || begun) {
            hits.renew(page.rows(), page.hits(), rest);
        } else {
            hits.show(page.rows(), page.hits(), rest);
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
        int outer = hits.outer(row);
        if (hits.isOpened(outer)) {
            hits.close(outer);
        } else {
            hits.get(outer)
                    .filled()
                    .filter(hit -> hit.copies() > 0)
                    .ifPresent(copied -> showCopies(outer, copied));
        }
    }

    private void showCopies(int row, Hit of) {
        String copies = FilterText.of("copies", of.path());
        String all = query.get().criterion() instanceof Criterion.All ? "" : text.get();
        var request =
                new SearchRequest(
                        all.isEmpty() ? copies : "(" + all + ") " + copies,
                        order.get(),
                        0,
                        Math.min(MOST_COPIES, of.copies() + 1));
        Searcher asked = searcher;
        jobs.<SearchPage>start(
                _ -> asked.search(request, JobContext.QUIET),
                found -> showCopies(row, of, found.hits()),
                this::failed);
    }

    /// The list may be another one by now.
    private void showCopies(int row, Hit of, List<Hit> found) {
        if (row < hits.size() && hits.get(row).filled().equals(Optional.of(of))) {
            hits.open(row, found.stream().filter(h -> !h.path().equals(of.path())).toList());
        }
    }

    /// Whether copies of one story stand in one row.
    public BooleanProperty foldingProperty() {
        return folding;
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /// The text as it was understood, its filters among it.
    public ReadOnlyObjectProperty<ParsedQuery> queryProperty() {
        return query.getReadOnlyProperty();
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

    /// Counts how often other hits were shown: the first ones of an answer come before the rest.
    ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether an answer is still to come.
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /// Everything that was found, in order.
    public PagedItems<Hit> hits() {
        return hits;
    }
}
