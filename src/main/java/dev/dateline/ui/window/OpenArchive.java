package dev.dateline.ui.window;

import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.ExportReport;
import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.people.PeopleSearch;
import dev.dateline.library.reuse.QuoteReuse;
import dev.dateline.library.reuse.QuoteReuseFinder;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.quote.Speaker;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SpeakerSummary;
import dev.dateline.ui.dossier.DossierPreviewer;
import dev.dateline.ui.dossier.DossierWriter;
import dev.dateline.ui.quotes.QuoteLookup;
import dev.dateline.ui.quotes.reuse.QuoteReuseLookup;
import dev.dateline.ui.search.SearchModel;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Whichever archive is open, for views that outlive it, in the language of the window; while none
/// is, everything is empty.
final class OpenArchive implements QuoteLookup, QuoteReuseLookup, DossierWriter, DossierPreviewer {
    private volatile @Nullable Archive current;

    void set(@Nullable Archive archive) {
        current = archive;
    }

    @Override
    public QuotePage quotes(QuoteRequest request) throws IOException {
        Archive now = current;
        if (now == null) {
            return new QuotePage("", 0, List.of());
        }
        QuotePage found = now.quotes(request);
        String words = now.asOf().describe(request.query(), LocalizedMessages.DISPLAY);
        return new QuotePage(words, found.total(), found.hits());
    }

    @Override
    public SpeakerSummary speaker(String name) throws IOException {
        Archive now = current;
        return now == null ? new SpeakerSummary(List.of(), List.of()) : now.speaker(name);
    }

    @Override
    public List<QuoteReuse> findReuses(String words, Speaker speaker) throws IOException {
        Archive now = current;
        return now == null ? List.of() : new QuoteReuseFinder(now).find(words, speaker);
    }

    PeopleReport unnamed(String query, JobContext job, Consumer<PeopleReport> begun)
            throws IOException {
        Archive now = current;
        return now == null ? PeopleReport.EMPTY : PeopleSearch.unnamed(now).run(query, job, begun);
    }

    PeopleReport unquoted(String query, JobContext job, Consumer<PeopleReport> begun)
            throws IOException {
        Archive now = current;
        return now == null ? PeopleReport.EMPTY : PeopleSearch.unquoted(now).run(query, job, begun);
    }

    @Override
    public SearchPage search(SearchRequest request) throws IOException {
        Archive now = current;
        return now == null ? SearchModel.EMPTY_PAGE : now.search(request);
    }

    @Override
    public ExportReport export(
            ExportSelection selection,
            ExportOptions options,
            ExportFormat format,
            Path target,
            JobContext job)
            throws IOException {
        Archive now = current;
        if (now == null) {
            throw new IOException("no archive is open");
        }
        return now.export(selection, options, format, target, job);
    }

    @Override
    public DossierPreview preview(ExportSelection selection, ExportOptions options, JobContext job)
            throws IOException {
        Archive now = current;
        if (now == null) {
            throw new IOException("no archive is open");
        }
        return now.preview(selection, options, job);
    }
}
