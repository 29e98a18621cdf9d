package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.ui.fx.ErrorReporter;
import dev.dateline.ui.fx.PageSource;
import dev.dateline.ui.fx.PagedItems;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// One speaker, and everything that the archive, or a search in it, has of that speaker, oldest
/// first.
final class SpeakerModel {
    private static final int PAGE = 200;

    private final QuoteSource source;
    private final JobRunner jobs;
    private final ErrorReporter errors;
    private final LatestJob newest;
    private final PagedItems<QuoteHit> quotes;
    private final ReadOnlyObjectWrapper<Optional<SpeakerFacts>> facts =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private String asked = "";
    private String answered = "";

    SpeakerModel(QuoteSource source, JobRunner jobs, ErrorReporter errors) {
        this.source = source;
        this.jobs = jobs;
        this.errors = errors;
        newest = new LatestJob(jobs);
        quotes = new PagedItems<>(jobs, PAGE, this::failed);
    }

    void show(String name) {
        show(name, "");
    }

    /// Shows what the speaker said in the articles that match `about`.
    void show(String name, String about) {
        String query = QuoteFilter.ofSpeaker(name, about);
        asked = query;
        newest.<SpeakerFacts>start(
                _ -> read(name, query),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<SpeakerFacts>(var read) -> show(read, query);
                        case JobState.Failed<SpeakerFacts>(var cause) -> failed(cause);
                        case JobState.Running<SpeakerFacts> _,
                                JobState.Cancelled<SpeakerFacts> _ -> {}
                    }
                });
    }

    /// Asks for the row of the first statement on or after a day, which is their number when there
    /// is none.
    void findRow(LocalDate day, Consumer<Integer> answer) {
        String before = asked + " date:<" + day;
        jobs.<Integer>start(
                _ -> source.quotes(new QuoteRequest(before, SortOrder.OLDEST, 0, 0)).total(),
                answer,
                this::failed);
    }

    private SpeakerFacts read(String name, String query) throws IOException {
        QuotePage first = page(query, 0, PAGE);
        var articles = new SearchRequest(query, SortOrder.OLDEST, 0, 0);
        SearchPage found = source.search(articles);
        return new SpeakerFacts(
                name, source.speaker(name), first, found.histogram(), found.speakers());
    }

    private QuotePage page(String query, int offset, int limit) throws IOException {
        return source.quotes(new QuoteRequest(query, SortOrder.OLDEST, offset, limit));
    }

    /// The rows of the same question are renewed where they stand.
    private void show(SpeakerFacts read, String query) {
        PageSource<QuoteHit> pages = (offset, limit) -> page(query, offset, limit).hits();
        if (query.equals(answered)) {
            quotes.renew(read.statements(), read.quotes().hits(), pages);
        } else {
            quotes.show(read.statements(), read.quotes().hits(), pages);
        }
        answered = query;
        facts.set(Optional.of(read));
    }

    private void failed(Throwable cause) {
        errors.report(Messages.of("quotes.failed"), cause);
    }

    PagedItems<QuoteHit> quotes() {
        return quotes;
    }

    /// Empty until the first speaker was found.
    ReadOnlyObjectProperty<Optional<SpeakerFacts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }
}
