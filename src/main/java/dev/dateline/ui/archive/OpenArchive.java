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
    /// The result of a search before anything was searched.
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

    /// No archive.
    OpenArchive NONE = new OpenArchive() {};

    /// Answers from one archive, with query descriptions in the language of the window.
    static OpenArchive of(Archive archive) {
        return new ArchiveQueries(() -> archive);
    }

    /// Answers each query from the archive that is current at that time.
    ///
    /// @param current returns null while no archive is open; called on background threads
    static OpenArchive ofCurrent(Supplier<? extends @Nullable Archive> current) {
        return new ArchiveQueries(current);
    }

    /// Returns one page of the articles that match.
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

    /// Replaces words that match nothing by the indexed words spelled nearest. Empty if there are
    /// none.
    default Optional<String> suggestSpelling(String query) throws IOException {
        return Optional.empty();
    }

    /// Returns one page of the quotations that match.
    default QuotePage quotes(QuoteRequest request) throws IOException {
        return QuotePage.EMPTY;
    }

    /// Returns the names and roles under which a speaker is printed.
    default SpeakerSummary speaker(String name) throws IOException {
        return new SpeakerSummary(List.of(), List.of());
    }

    /// Finds the quotations that repeat the text of another one, oldest first.
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

    /// Writes a selection to a file.
    default ExportReport export(
            ExportSelection selection,
            ExportOptions options,
            ExportFormat format,
            Path target,
            JobContext job)
            throws IOException {
        throw new IOException("no archive is open");
    }

    /// Returns the first pages of a selection as its PDF file will show them.
    default DossierPreview preview(ExportSelection selection, ExportOptions options, JobContext job)
            throws IOException {
        throw new IOException("no archive is open");
    }
}
