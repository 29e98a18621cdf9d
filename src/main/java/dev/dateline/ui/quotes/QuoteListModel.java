package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
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

/// The quotations that match the window's query and the list's own filters. Every change of one of
/// them asks anew, and only the newest answer is shown.
final class QuoteListModel {
    private static final int PAGE_SIZE = 50;
    private final OpenArchive archive;
    private final ErrorReporter errors;
    private final LatestJob newest;
    private final PagedList<QuoteHit> quotes;
    private final StringProperty saidFilter = new SimpleStringProperty("");
    private final StringProperty speakerFilter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<QuotePage> result =
            new ReadOnlyObjectWrapper<>(QuotePage.EMPTY);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final BooleanProperty leastConfidentFirst = new SimpleBooleanProperty();
    private String query = "";
    private SortOrder order = SortOrder.NEWEST;
    private String displayedQuestion = "";

    QuoteListModel(OpenArchive archive, JobRunner jobs, ErrorReporter errors) {
        this.archive = archive;
        this.errors = errors;
        newest = new LatestJob(jobs);
        quotes = new PagedList<>(jobs, PAGE_SIZE, this::reportFailure);
        saidFilter.addListener((_, _, _) -> load());
        speakerFilter.addListener((_, _, _) -> load());
        leastConfidentFirst.addListener((_, _, _) -> load());
    }

    /// Asks again: what is quoted may have changed.
    void refresh() {
        load();
    }

    /// Whether those come first whose speaker is least sure, for the reader to look them through.
    BooleanProperty leastConfidentFirstProperty() {
        return leastConfidentFirst;
    }

    /// Shows the quotations of another search; the list's own filters stay.
    void show(String otherQuery, SortOrder otherOrder) {
        query = otherQuery;
        order = otherOrder;
        load();
    }

    /// The words that must be said.
    StringProperty saidFilterProperty() {
        return saidFilter;
    }

    /// The speaker, or a part of the name.
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

    /// The newest answer; set after [#quotes()] shows it.
    ReadOnlyObjectProperty<QuotePage> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Whether an answer is still to come.
    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    private void load() {
        String asked = new QuoteFilter(query, saidFilter.get(), speakerFilter.get()).toQuery();
        SortOrder by = leastConfidentFirst.get() ? SortOrder.LEAST_SURE : order;
        String question = by + " " + asked;
        var first = new QuoteRequest(asked, by, 0, PAGE_SIZE);
        PageLoader<QuoteHit> pages =
                (offset, limit) -> archive.quotes(first.withPage(offset, limit)).hits();
        loading.set(true);
        newest.<QuotePage>start(
                _ -> archive.quotes(first),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<QuotePage>(var page) -> show(page, pages, question);
                        case JobState.Failed<QuotePage>(var cause) -> reportFailure(cause);
                        case JobState.Running<QuotePage> _, JobState.Cancelled<QuotePage> _ -> {}
                    }
                    loading.set(!state.isFinished());
                });
    }

    /// The rows of the same question are renewed where they stand, or left alone if there are no
    /// others and all are the same: so the selected one and the place stay.
    private void show(QuotePage page, PageLoader<QuoteHit> pages, String question) {
        boolean again = question.equals(displayedQuestion);
        displayedQuestion = question;
        if (!page.equals(result.get()) || page.total() > page.hits().size()) {
            if (again) {
                quotes.update(page.total(), page.hits(), pages);
            } else {
                quotes.reset(page.total(), page.hits(), pages);
            }
            result.set(page);
        }
    }

    private void reportFailure(Throwable cause) {
        errors.report(Messages.of("quotes.failed"), cause);
    }
}
