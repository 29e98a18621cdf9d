package dev.dateline.ui.quotes;

import dev.dateline.job.JobContext;
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
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.list.PageLoader;
import dev.dateline.ui.fx.list.PagedList;
import dev.dateline.ui.fx.notice.ErrorReporter;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// One speaker, and everything that the archive, or a search in it, has of that speaker, oldest
/// first.
final class SpeakerModel {
    private static final int PAGE_SIZE = 200;

    private final OpenArchive archive;
    private final JobRunner jobs;
    private final ErrorReporter errors;
    private final LatestJob newest;
    private final PagedList<QuoteHit> quotes;
    private final ReadOnlyObjectWrapper<Optional<SpeakerProfile>> profile =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private String requestedQuery = "";
    private String displayedQuery = "";

    SpeakerModel(OpenArchive archive, JobRunner jobs, ErrorReporter errors) {
        this.archive = archive;
        this.jobs = jobs;
        this.errors = errors;
        newest = new LatestJob(jobs);
        quotes = new PagedList<>(jobs, PAGE_SIZE, this::reportFailure);
    }

    void show(String name) {
        show(name, "");
    }

    /// Shows what the speaker said in the articles that match `about`.
    void show(String name, String about) {
        String query = QuoteFilter.speakerQuery(name, about);
        requestedQuery = query;
        newest.<SpeakerProfile>start(
                _ -> load(name, query),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<SpeakerProfile>(var read) -> show(read, query);
                        case JobState.Failed<SpeakerProfile>(var cause) -> reportFailure(cause);
                        case JobState.Running<SpeakerProfile> _,
                                JobState.Cancelled<SpeakerProfile> _ -> {}
                    }
                });
    }

    /// Asks for the row of the first statement on or after a day, which is their number when there
    /// is none.
    void findRow(LocalDate day, Consumer<Integer> answer) {
        String before = requestedQuery + " date:<" + day;
        jobs.<Integer>start(
                _ -> archive.quotes(new QuoteRequest(before, SortOrder.OLDEST, 0, 0)).total(),
                answer,
                this::reportFailure);
    }

    private SpeakerProfile load(String name, String query) throws IOException {
        QuotePage first = loadPage(query, 0, PAGE_SIZE);
        var articles = new SearchRequest(query, SortOrder.OLDEST, 0, 0);
        SearchPage found = archive.search(articles, JobContext.QUIET);
        return new SpeakerProfile(
                name, archive.speaker(name), first, found.histogram(), found.speakers());
    }

    private QuotePage loadPage(String query, int offset, int limit) throws IOException {
        return archive.quotes(new QuoteRequest(query, SortOrder.OLDEST, offset, limit));
    }

    /// The rows of the same question are renewed where they stand.
    private void show(SpeakerProfile read, String query) {
        PageLoader<QuoteHit> pages = (offset, limit) -> loadPage(query, offset, limit).hits();
        if (query.equals(displayedQuery)) {
            quotes.update(read.statementCount(), read.quotes().hits(), pages);
        } else {
            quotes.reset(read.statementCount(), read.quotes().hits(), pages);
        }
        displayedQuery = query;
        profile.set(Optional.of(read));
    }

    private void reportFailure(Throwable cause) {
        errors.report(Messages.of("quotes.failed"), cause);
    }

    PagedList<QuoteHit> quotes() {
        return quotes;
    }

    /// Empty until the first speaker was found.
    ReadOnlyObjectProperty<Optional<SpeakerProfile>> profileProperty() {
        return profile.getReadOnlyProperty();
    }
}
