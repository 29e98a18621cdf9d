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

/// Searches and updates the search index of one archive.
///
/// Reading methods see the last commit, may be called by several threads at once, and continue
/// while a [Writer] is open.
public interface ArchiveIndex extends Closeable {
    /// Returns a view of the index up to the date `last`, included. Undated articles are not
    /// visible.
    ///
    /// The view is read-only, shares all resources with this index and is closed with it.
    ArchiveIndex asOf(LocalDate last);

    default SearchPage search(SearchRequest request) throws IOException {
        return search(request, JobContext.QUIET);
    }

    /// Returns one page of the articles that match a query. A search that exceeds its time budget
    /// is stopped, and its page is incomplete.
    ///
    /// @throws java.util.concurrent.CancellationException if the job is cancelled
    SearchPage search(SearchRequest request, JobContext job) throws IOException;

    /// Passes every hit of the requested page to `visitor`, in order.
    ///
    /// All hits come from one view of the index. Memory use does not grow with their number, and
    /// there is no time budget.
    void forEachHit(SearchRequest request, HitVisitor visitor) throws IOException;

    /// Returns the query with each unknown word replaced with the indexed word spelled nearest.
    /// Returns empty if nothing would change.
    Optional<String> suggestSpelling(String query) throws IOException;

    /// Returns up to `limit` indexed words that start with `prefix`, the most frequent first. The
    /// words are in lower case.
    List<String> completions(String prefix, int limit) throws IOException;

    /// Returns one page of the quotations that match a query.
    QuotePage quotes(QuoteRequest request) throws IOException;

    /// Parses a query and returns the paths of all articles that match it, in the given order.
    default List<String> paths(String query, SortOrder order) throws IOException {
        return paths(QueryParser.parse(query).criterion(), order, JobContext.QUIET);
    }

    /// Returns the paths of all articles that match a criterion, in the given order.
    ///
    /// @throws java.util.concurrent.CancellationException if the job is cancelled
    List<String> paths(Criterion criterion, SortOrder order, JobContext job) throws IOException;

    /// Returns the article at a path in the state in which it was indexed.
    Optional<QuotedArticle> article(String path) throws IOException;

    /// Returns the paths of all article files with the same content, which an article ID
    /// identifies.
    List<String> paths(ArticleId id) throws IOException;

    /// Returns the problems found in the file at a path.
    List<Problem> problems(String path) throws IOException;

    /// Parses a query and returns the spans of an article's text that match it.
    default List<TextSpan> matches(QuotedArticle article, String query) throws IOException {
        return matches(article, QueryParser.parse(query).criterion());
    }

    /// Returns the spans of an article's text that a criterion matches, in order, without overlaps.
    List<TextSpan> matches(QuotedArticle article, Criterion criterion) throws IOException;

    /// Returns the names and roles of the speakers whose name equals or resembles `name`.
    SpeakerSummary speaker(String name) throws IOException;

    /// Counts the articles and quotations, and lists all problems.
    ArchiveStats stats() throws IOException;

    /// Counts the groups of near-duplicates. Takes half a second for a million articles.
    NearDuplicateCounts nearDuplicateCounts() throws IOException;

    /// Returns the stamps of all indexed files, including rejected files.
    IndexedFiles indexedFiles() throws IOException;

    /// Returns the paths of the indexed files that `files` has not marked as seen.
    List<String> unseenPaths(IndexedFiles files) throws IOException;

    /// Verifies the checksums of the whole index. Takes about a second per gigabyte. Changes
    /// nothing.
    ///
    /// @return why the index cannot be used, or empty
    Optional<String> findDamage() throws IOException;

    /// Returns the reason why the first writer has to rebuild the index or had to rebuild it.
    ///
    /// Empty if it need not.
    Optional<RebuildReason> rebuildReason();

    /// Returns a writer that changes the index. There is only one writer at a time, over all
    /// processes.
    ///
    /// @throws IndexLockedException if another process is writing
    Writer writer() throws IOException;

    /// Changes the index of an archive. All methods but `close` are thread-safe.
    ///
    /// Changes become visible at [#commit()]. The article, quotations and problems of a file appear
    /// and disappear together.
    interface Writer extends Closeable {
        /// Adds the article of a file that is not in the index. Faster than [#put].
        void add(QuotedArticle article, List<Problem> problems, FileStamp stamp) throws IOException;

        /// Adds the article of a file or replaces the indexed one.
        void put(QuotedArticle article, List<Problem> problems, FileStamp stamp) throws IOException;

        /// Replaces the stamp of a file whose article is unchanged.
        void updateStamp(String path, FileStamp stamp) throws IOException;

        /// Adds or replaces a file that contains no article.
        void reject(Problem problem, FileStamp stamp) throws IOException;

        void remove(String path) throws IOException;

        /// Replaces the quotations of a committed article. Does nothing if its path now has another
        /// article or none.
        void updateQuotes(QuotedArticle article) throws IOException;

        /// Makes all changes durable and visible to searches. A process that is killed at any
        /// moment leaves the last commit.
        void commit() throws IOException;

        /// Opens the writer again at the last commit if an error closed it, such as a lack of
        /// memory.
        ///
        /// @return whether it was closed
        boolean recover() throws IOException;

        /// Closes the writer and discards changes that were not committed.
        @Override
        void close() throws IOException;
    }

    /// Receives the hits of a search one by one.
    @FunctionalInterface
    interface HitVisitor {
        void visit(Hit hit) throws IOException;
    }

    /// The number of near-duplicate groups in an archive and of their articles.
    ///
    /// @param groups the number of groups with more than one article
    /// @param articles the number of articles in these groups
    record NearDuplicateCounts(int groups, int articles) {}
}
