package dev.dateline.ui.archive;

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
import dev.dateline.quote.Speaker;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SpeakerSummary;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Answers queries from the open archive, or with the defaults of [OpenArchive] if no archive is
/// open.
///
/// @param current returns the archive, or null if there is none
record ArchiveQueries(Supplier<? extends @Nullable Archive> current) implements OpenArchive {
    @Override
    public SearchPage search(SearchRequest request, JobContext job) throws IOException {
        Archive archive = current.get();
        return archive == null ? NONE.search(request, job) : archive.search(request, job);
    }

    @Override
    public OptionalInt rowOf(SearchRequest request, String path) throws IOException {
        Archive archive = current.get();
        int row =
                archive == null
                        ? -1
                        : archive.paths(request.query(), request.order()).indexOf(path);
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    @Override
    public Optional<String> suggestSpelling(String query) throws IOException {
        Archive archive = current.get();
        return archive == null ? Optional.empty() : archive.suggestSpelling(query);
    }

    @Override
    public QuotePage quotes(QuoteRequest request) throws IOException {
        Archive archive = current.get();
        return archive == null ? NONE.quotes(request) : archive.quotes(request);
    }

    @Override
    public SpeakerSummary speaker(String name) throws IOException {
        Archive archive = current.get();
        return archive == null ? NONE.speaker(name) : archive.speaker(name);
    }

    @Override
    public List<QuoteReuse> findReuses(String text, Speaker speaker) throws IOException {
        Archive archive = current.get();
        return archive == null ? List.of() : new QuoteReuseFinder(archive).find(text, speaker);
    }

    @Override
    public PeopleReport unnamedSources(
            String query, JobContext job, Consumer<PeopleReport> onPartial) throws IOException {
        Archive archive = current.get();
        return archive == null
                ? PeopleReport.EMPTY
                : PeopleSearch.unnamed(archive).run(query, job, onPartial);
    }

    @Override
    public PeopleReport unquotedPeople(
            String query, JobContext job, Consumer<PeopleReport> onPartial) throws IOException {
        Archive archive = current.get();
        return archive == null
                ? PeopleReport.EMPTY
                : PeopleSearch.unquoted(archive).run(query, job, onPartial);
    }

    @Override
    public ExportReport export(
            ExportSelection selection,
            ExportOptions options,
            ExportFormat format,
            Path target,
            JobContext job)
            throws IOException {
        Archive archive = current.get();
        return archive == null
                ? NONE.export(selection, options, format, target, job)
                : archive.export(selection, options, format, target, job);
    }

    @Override
    public DossierPreview preview(ExportSelection selection, ExportOptions options, JobContext job)
            throws IOException {
        Archive archive = current.get();
        return archive == null
                ? NONE.preview(selection, options, job)
                : archive.preview(selection, options, job);
    }
}
