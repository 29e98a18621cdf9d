package dev.dateline.search;

import dev.dateline.article.ArticleId;
import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;
import dev.dateline.job.JobContext;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.QueryParser;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The seam behind which a search engine stands: what one archive holds, findable. Reading methods
/// see the last commit, may be called by many threads at once, and go on while a [Writer] is at
/// work.
public interface ArchiveIndex extends Closeable {
    /// The same archive as if it ended with a day, that day included; without articles that bear
    /// none. It shares everything with this index, is closed with it and is only for reading.
    ArchiveIndex asOf(LocalDate last);

    default SearchPage search(SearchRequest request) throws IOException {
        return search(request, JobContext.QUIET);
    }

    /// In bounded time: a search that takes too long is stopped, and its page says so.
    ///
    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    SearchPage search(SearchRequest request, JobContext job) throws IOException;

    /// Hands every hit of the request's page to `visitor`, in order: all on one view of the
    /// archive, in memory for a few, however long it takes.
    void forEachHit(SearchRequest request, HitVisitor visitor) throws IOException;

    /// The query with words that the archive does not have replaced by those spelled nearest that
    /// it has; empty if there are none.
    Optional<String> suggestSpelling(String query) throws IOException;

    /// Words of the archive that begin so, those in most articles first, in lower case.
    List<String> completions(String begun, int most) throws IOException;

    QuotePage quotes(QuoteRequest request) throws IOException;

    /// Parses a query and returns the paths of all articles that match it, in order.
    default List<String> paths(String query, SortOrder order) throws IOException {
        return paths(QueryParser.parse(query).criterion(), order, JobContext.QUIET);
    }

    /// Returns the paths of all articles that match a criterion, in order.
    ///
    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    List<String> paths(Criterion criterion, SortOrder order, JobContext job) throws IOException;

    /// The article at a path, as it was indexed.
    Optional<QuotedArticle> article(String path) throws IOException;

    /// Where the articles of one content lie: none, one, or as many as there are copies.
    List<String> paths(ArticleId id) throws IOException;

    /// What was noted about the file at a path.
    List<Problem> problems(String path) throws IOException;

    /// Parses a query and returns its matches in an article's text.
    default List<TextSpan> matches(QuotedArticle article, String query) throws IOException {
        return matches(article, QueryParser.parse(query).criterion());
    }

    /// Returns the spans of an article's text that a criterion matches, in order, without overlaps.
    List<TextSpan> matches(QuotedArticle article, Criterion criterion) throws IOException;

    /// What is known of the speaker who has a name, as printed or nearly so.
    SpeakerSummary speaker(String name) throws IOException;

    ArchiveStats stats() throws IOException;

    /// How many articles are copies of one story; half a second for a million articles.
    NearDuplicateCounts nearDuplicateCounts() throws IOException;

    /// Every file that the index has read, rejected ones too, and its stamp at that time.
    IndexedFiles indexedFiles() throws IOException;

    /// The paths of those of its files that were not met.
    List<String> unseenPaths(IndexedFiles files) throws IOException;

    /// Reads every byte of the index against its checksums: what is wrong, in the engine's words,
    /// or empty. About a second for each gigabyte.
    Optional<String> findDamage() throws IOException;

    /// Why the index had to be made anew; empty if it is the one that was there.
    Optional<RebuildReason> rebuildReason();

    /// Starts changing the index; one writer at a time, over all processes.
    ///
    /// @throws IndexLockedException when another process is writing
    Writer writer() throws IOException;

    /// Changes one index. Thread-safe, but for `close`. What was put becomes visible at
    /// [#commit()]; each file's article, quotations and problems appear and vanish together.
    interface Writer extends Closeable {
        /// Puts a file that the index does not hold; quicker than [#put].
        void add(QuotedArticle article, List<Problem> problems, FileStamp stamp) throws IOException;

        /// Puts or replaces what is known of one file.
        void put(QuotedArticle article, List<Problem> problems, FileStamp stamp) throws IOException;

        /// Notes another stamp of a file whose article is what is committed of it.
        void updateStamp(String path, FileStamp stamp) throws IOException;

        /// Puts or replaces a file that could not be taken in.
        void reject(Problem problem, FileStamp stamp) throws IOException;

        void remove(String path) throws IOException;

        /// Replaces what is committed of an article's quotations and leaves the rest as it is; does
        /// nothing where another article, or none, is at its path by now.
        void updateQuotes(QuotedArticle article) throws IOException;

        /// Makes all that was put so far durable and visible. A process killed at any moment leaves
        /// the last commit.
        void commit() throws IOException;

        /// Keeps what was committed and drops the rest.
        @Override
        void close() throws IOException;
    }
}
