package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.ui.fx.ErrorReporter;
import dev.dateline.ui.fx.PageSource;
import dev.dateline.ui.fx.PagedItems;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;

/// The quotations that match the window's query and the list's own filters. Every change of one of
/// them asks anew, and only the newest answer is shown.
final class QuoteListModel {
    private static final int PAGE = 50;
    private static final QuotePage NOTHING = new QuotePage("", 0, List.of());

    private final QuoteSource source;
    private final ErrorReporter errors;
    private final LatestJob newest;
    private final PagedItems<QuoteHit> quotes;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty speaker = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<QuotePage> answer = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final BooleanProperty review = new SimpleBooleanProperty();
    private String query = "";
    private SortOrder order = SortOrder.NEWEST;
    private String answered = "";

    QuoteListModel(QuoteSource source, JobRunner jobs, ErrorReporter errors) {
        this.source = source;
        this.errors = errors;
        newest = new LatestJob(jobs);
        quotes = new PagedItems<>(jobs, PAGE, this::failed);
        words.addListener((_, _, _) -> ask());
        speaker.addListener((_, _, _) -> ask());
        review.addListener((_, _, _) -> ask());
    }

    /// Asks again: what is quoted may have changed.
    void refresh() {
        ask();
    }

    /// Whether those come first whose speaker is least sure, for the reader to look them through.
    BooleanProperty reviewProperty() {
        return review;
    }

    /// Shows the quotations of another search; the list's own filters stay.
    void show(String otherQuery, SortOrder otherOrder) {
        query = otherQuery;
        order = otherOrder;
        ask();
    }

    /// The words that must be said.
    StringProperty wordsProperty() {
        return words;
    }

    /// The speaker, or a part of the name.
    StringProperty speakerProperty() {
        return speaker;
    }

    void clearFilters() {
        words.set("");
        speaker.set("");
    }

    boolean isFiltered() {
        return !words.get().isBlank() || !speaker.get().isBlank();
    }

    PagedItems<QuoteHit> quotes() {
        return quotes;
    }

    /// The newest answer; set after [#quotes()] shows it.
    ReadOnlyObjectProperty<QuotePage> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Whether an answer is still to come.
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    private void ask() {
        String asked = new QuoteFilter(query, words.get(), speaker.get()).asQuery();
        SortOrder by = review.get() ? SortOrder.LEAST_SURE : order;
        String question = by + " " + asked;
        PageSource<QuoteHit> pages =
                (offset, limit) -> source.quotes(new QuoteRequest(asked, by, offset, limit)).hits();
        asking.set(true);
        newest.<QuotePage>start(
                _ -> source.quotes(new QuoteRequest(asked, by, 0, PAGE)),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<QuotePage>(var page) -> show(page, pages, question);
                        case JobState.Failed<QuotePage>(var cause) -> failed(cause);
                        case JobState.Running<QuotePage> _, JobState.Cancelled<QuotePage> _ -> {}
                    }
                    asking.set(!state.isFinished());
                });
    }

    /// The rows of the same question are renewed where they stand, or left alone if there are no
    /// others and all are the same: so the selected one and the place stay.
    private void show(QuotePage page, PageSource<QuoteHit> pages, String question) {
        boolean again = question.equals(answered);
        answered = question;
        if (!page.equals(answer.get()) || page.total() > page.hits().size()) {
            if (again) {
                quotes.renew(page.total(), page.hits(), pages);
            } else {
                quotes.show(page.total(), page.hits(), pages);
            }
            answer.set(page);
        }
    }

    private void failed(Throwable cause) {
        errors.report(Messages.of("quotes.failed"), cause);
    }
}
