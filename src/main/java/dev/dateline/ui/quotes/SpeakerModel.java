package dev.dateline.ui.quotes;

import dev.dateline.message.Messages;
import dev.dateline.search.Order;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.ui.fx.ErrorReporter;
import dev.dateline.ui.fx.PagedItems;
import dev.dateline.work.JobRunner;
import dev.dateline.work.JobState;
import dev.dateline.work.NewestJob;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.util.Optional;

/// One speaker, and everything that the archive has of that speaker, oldest first.
final class SpeakerModel {
    private static final int PAGE = 200;

    private final QuoteSource source;
    private final ErrorReporter errors;
    private final NewestJob newest;
    private final PagedItems<QuoteHit> quotes;
    private final ReadOnlyObjectWrapper<Optional<SpeakerFacts>> facts =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    SpeakerModel(QuoteSource source, JobRunner jobs, ErrorReporter errors) {
        this.source = source;
        this.errors = errors;
        newest = new NewestJob(jobs);
        quotes = new PagedItems<>(jobs, PAGE, this::failed);
    }

    void show(String name) {
        newest.<SpeakerFacts>start(
                _ -> read(name),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<SpeakerFacts>(var read) -> show(read);
                        case JobState.Failed<SpeakerFacts>(var cause) -> failed(cause);
                        case JobState.Running<SpeakerFacts> _,
                                JobState.Cancelled<SpeakerFacts> _ -> {}
                    }
                });
    }

    private SpeakerFacts read(String name) throws IOException {
        QuotePage first = page(name, 0, PAGE);
        var articles = new SearchRequest(QuoteFilter.ofSpeaker(name), Order.OLDEST, 0, 0);
        SearchPage found = source.search(articles);
        return new SpeakerFacts(
                name, source.speaker(name), first, found.histogram(), found.speakers());
    }

    private QuotePage page(String name, int offset, int limit) throws IOException {
        String query = QuoteFilter.ofSpeaker(name);
        return source.quotes(new QuoteRequest(query, Order.OLDEST, offset, limit));
    }

    private void show(SpeakerFacts read) {
        quotes.show(
                read.statements(),
                read.quotes().hits(),
                (offset, limit) -> page(read.name(), offset, limit).hits());
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
