package dev.dateline.ui.quotes;

import dev.dateline.job.JobContext;
import dev.dateline.job.JobRunner;
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

/// The profile and the quotations of one speaker in the archive or in a search, oldest first.
///
/// FX thread only.
final class SpeakerModel {
    private static final int PAGE_SIZE = 200;

    private final OpenArchive archive;
    private final JobRunner jobs;
    private final ErrorReporter errors;
    private final LatestJob profileJob;
    private final PagedList<QuoteHit> quotes;
    private final ReadOnlyObjectWrapper<Optional<SpeakerProfile>> profile =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private String requestedQuery = "";
    private String displayedQuery = "";

    SpeakerModel(OpenArchive archive, JobRunner jobs, ErrorReporter errors) {
        this.archive = archive;
        this.jobs = jobs;
        this.errors = errors;
        profileJob = new LatestJob(jobs);
        quotes = new PagedList<>(jobs, PAGE_SIZE, this::reportFailure);
    }

    /// Shows the quotations of a speaker in the articles that match a query. An empty query matches
    /// all articles.
    void show(String name, String articleQuery) {
        String query = QuoteFilter.speakerQuery(name, articleQuery);
        requestedQuery = query;
        profileJob.<SpeakerProfile>start(
                _ -> load(name, query), loaded -> show(loaded, query), this::reportFailure);
    }

    /// Finds the row of the first quotation on or after a day.
    ///
    /// @param rowFound receives the row, or the number of rows if there is none; on the FX thread
    void findRow(LocalDate day, Consumer<Integer> rowFound) {
        String earlier = requestedQuery + " date:<" + day;
        jobs.<Integer>start(_ -> loadPage(earlier, 0, 0).total(), rowFound, this::reportFailure);
    }

    private SpeakerProfile load(String name, String query) throws IOException {
        QuotePage firstPage = loadPage(query, 0, PAGE_SIZE);
        SearchPage articles =
                archive.search(new SearchRequest(query, SortOrder.OLDEST, 0, 0), JobContext.QUIET);
        return new SpeakerProfile(
                name, archive.speaker(name), firstPage, articles.histogram(), articles.speakers());
    }

    private QuotePage loadPage(String query, int offset, int limit) throws IOException {
        return archive.quotes(new QuoteRequest(query, SortOrder.OLDEST, offset, limit));
    }

    /// Shows a loaded profile with its quotations. Rows of the same query are updated in place.
    private void show(SpeakerProfile loaded, String query) {
        QuotePage firstPage = loaded.quotes();
        PageLoader<QuoteHit> loader = (offset, limit) -> loadPage(query, offset, limit).hits();
        if (query.equals(displayedQuery)) {
            quotes.update(firstPage.total(), firstPage.hits(), loader);
        } else {
            quotes.reset(firstPage.total(), firstPage.hits(), loader);
        }
        displayedQuery = query;
        profile.set(Optional.of(loaded));
    }

    private void reportFailure(Throwable cause) {
        errors.report(Messages.of("quotes.failed"), cause);
    }

    PagedList<QuoteHit> quotes() {
        return quotes;
    }

    /// The profile of the displayed speaker; empty until the first one is loaded.
    ReadOnlyObjectProperty<Optional<SpeakerProfile>> profileProperty() {
        return profile.getReadOnlyProperty();
    }
}
