package dev.dateline.ui.archive;

import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.ExportReport;
import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.reuse.QuoteReuse;
import dev.dateline.quote.Speaker;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SpeakerSummary;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Answers the queries of the window's views. Called on background threads.
///
/// Every method has a default that answers as if no archive were open: results are empty, exports
/// fail.
public interface OpenArchive {
    /// An empty page of results, used before the first search.
    SearchPage EMPTY_PAGE =
            new SearchPage(
                    Optional.empty(),
                    0,
                    0,
                    List.of(),
                    new DateHistogram(new TreeMap<>(), 0),
                    List.of(),
                    List.of(),
                    Duration.ZERO);

    /// Represents a window without an open archive; answers every query with its default.
    OpenArchive NONE = new OpenArchive() {};

    /// Returns an implementation that answers from `archive`, with query descriptions in the
    /// language of the window.
    static OpenArchive of(Archive archive) {
        return new ArchiveQueries(() -> archive);
    }

    /// Returns an implementation that answers each query from the archive that is open at that
    /// time.
    ///
    /// @param current returns null while no archive is open; called on background threads
    static OpenArchive ofCurrent(Supplier<? extends @Nullable Archive> current) {
        return new ArchiveQueries(current);
    }

    /// Returns one page of the articles that match a search request.
    ///
    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    default SearchPage search(SearchRequest request, JobContext job) throws IOException {
        return EMPTY_PAGE;
    }

    /// Returns the row of the article at `path` among all hits, from 0. Empty if the article does
    /// not match or there are too many hits to look through.
    default OptionalInt rowOf(SearchRequest request, String path) throws IOException {
        return OptionalInt.empty();
    }

    /// Returns the query with each word that matches nothing replaced by the most similarly spelled
    /// indexed word. Empty if nothing would change.
    default Optional<String> suggestSpelling(String query) throws IOException {
        return Optional.empty();
    }

    /// Returns one page of the quotations that match a quotation request.
    default QuotePage quotes(QuoteRequest request) throws IOException {
        return QuotePage.EMPTY;
    }

    /// Returns the names and roles that articles print for a speaker.
    default SpeakerSummary speaker(String name) throws IOException {
        return new SpeakerSummary(List.of(), List.of());
    }

    /// Returns all quotations with nearly the same text as a given quotation, oldest first.
    default List<QuoteReuse> findReuses(String text, Speaker speaker) throws IOException {
        return List.of();
    }

    /// Finds unnamed sources in the articles that match a query. Returns what was found so far when
    /// the job is cancelled.
    ///
    /// @param onPartial receives partial results from time to time, on the calling thread
    default PeopleReport unnamedSources(
            String query, JobContext job, Consumer<PeopleReport> onPartial) throws IOException {
        return PeopleReport.EMPTY;
    }

    /// Finds people that are named but never quoted, as [#unnamedSources] does.
    default PeopleReport unquotedPeople(
            String query, JobContext job, Consumer<PeopleReport> onPartial) throws IOException {
        return PeopleReport.EMPTY;
    }

    /// Exports the selected articles or quotations to a file.
    default ExportReport export(
            ExportSelection selection,
            ExportOptions options,
            ExportFormat format,
            Path target,
            JobContext job)
            throws IOException {
        throw new IOException("no archive is open");
    }

    /// Returns the first pages of a selection's PDF file and an estimate of the file size.
    default DossierPreview preview(ExportSelection selection, ExportOptions options, JobContext job)
            throws IOException {
        throw new IOException("no archive is open");
    }
}
