package dev.dateline.library;

import dev.dateline.article.TextSpan;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportReport;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One open archive: a folder of article files, or a single file, and its index. It can be searched
/// at once with what the index holds, and while [#refresh] brings that up to date. Every method
/// does I/O and may be called from any thread but the FX thread; only one refresh runs at a time.
public final class Archive implements AutoCloseable {
    /// Opens the archive at `place` with its index below `indexHome`; quick, whatever its size.
    public static Archive open(Path place, Path indexHome) throws ArchiveException {
        throw new UnsupportedOperationException(place + " " + indexHome);
    }

    /// Why the index had to be made anew when it was opened, in a sentence; empty if it was not.
    public Optional<String> rebuilt() {
        throw new UnsupportedOperationException();
    }

    /// The archive's folder or file name, for people.
    public String name() {
        throw new UnsupportedOperationException();
    }

    /// The folder or file itself, absolute.
    public Path place() {
        throw new UnsupportedOperationException();
    }

    /// Reads what is new or changed since the last time and forgets what is gone.
    public RefreshReport refresh(JobContext job) throws IOException {
        throw new UnsupportedOperationException();
    }

    public SearchPage search(SearchRequest request) throws IOException {
        throw new UnsupportedOperationException();
    }

    public QuotePage quotes(QuoteRequest request) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// The article at a path relative to the archive, as it was indexed.
    public Optional<QuotedArticle> article(String path) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Where `query` hits the article's text: spans of [dev.dateline.article.Article#text()], in
    /// order.
    public List<TextSpan> matches(QuotedArticle article, String query) throws IOException {
        throw new UnsupportedOperationException();
    }

    public ArchiveStats stats() throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Writes a selection to a file.
    ///
    /// @param title what stands on the cover; empty for the archive's name
    /// @throws java.util.concurrent.CancellationException when the job was cancelled; nothing was
    ///   written
    public ExportReport export(
            Selection selection, String title, ExportFormat format, Path target, JobContext job)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {}
}
