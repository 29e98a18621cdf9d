package dev.dateline.index;

import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
import dev.dateline.index.store.ArticleCodec;
import dev.dateline.index.store.ArticleCompressor;
import dev.dateline.index.store.IndexStore;
import dev.dateline.index.store.Schema;
import dev.dateline.index.store.StoredArticles;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.IndexLockedException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.LockObtainFailedException;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Adds, replaces and deletes the documents of article files in one Lucene index. Holds Lucene's
/// write lock until it is closed.
final class LuceneIndexWriter implements ArchiveIndex.Writer {
    private static final double MAX_BUFFER_MEGABYTES = 128;

    /// The maximum share of the Java heap that documents may take before they are written to disk.
    private static final double BUFFER_SHARE = 1 / 8.0;

    /// The number of segments per merge tier. Keeps a few changed files from starting a merge of
    /// large old segments.
    private static final int SEGMENTS_PER_TIER = 12;

    /// The maximum number of files of a commit that are all written to one segment.
    ///
    /// A commit syncs each file of each segment, so that few files make small commits fast.
    private static final int SINGLE_SEGMENT_LIMIT = 500;

    private final IndexStore store;
    private final Analyzer analyzer;
    private final ArticleCompressor compressor = new ArticleCompressor();
    private final AtomicInteger uncommittedFiles = new AtomicInteger();
    private volatile IndexWriter writer;

    LuceneIndexWriter(IndexStore store, Analyzer analyzer) throws IOException {
        this.store = store;
        this.analyzer = analyzer;
        store.prepareForWriting();
        writer = open(store, analyzer);
        refreshSearchers();
    }

    private static IndexWriter open(IndexStore store, Analyzer analyzer) throws IOException {
        var config =
                new IndexWriterConfig(analyzer)
                        .setOpenMode(IndexWriterConfig.OpenMode.APPEND)
                        .setRAMBufferSizeMB(bufferMegabytes())
                        .setUseCompoundFile(false)
                        .setMergePolicy(mergePolicy())
                        .setCommitOnClose(false);
        try {
            return new IndexWriter(store.directory(), config);
        } catch (LockObtainFailedException e) {
            throw new IndexLockedException(e);
        }
    }

    private static double bufferMegabytes() {
        double heap = Runtime.getRuntime().maxMemory() / (double) (1 << 20);
        return Math.min(MAX_BUFFER_MEGABYTES, heap * BUFFER_SHARE);
    }

    private static MergePolicy mergePolicy() {
        var policy = new TieredMergePolicy();
        policy.setNoCFSRatio(0);
        policy.setSegmentsPerTier(SEGMENTS_PER_TIER);
        return policy;
    }

    /// Makes searches see the latest commit. Another process may have written it just before this
    /// writer was opened.
    private void refreshSearchers() throws IOException {
        try {
            store.refresh();
        } catch (IOException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    @Override
    public void add(QuotedArticle article, List<Problem> problems, FileStamp stamp)
            throws IOException {
        var block = ArticleDocumentBuilder.buildBlock(article, problems, stamp, compressor);
        write(() -> writer.addDocuments(block));
    }

    @Override
    public void put(QuotedArticle article, List<Problem> problems, FileStamp stamp)
            throws IOException {
        var block = ArticleDocumentBuilder.buildBlock(article, problems, stamp, compressor);
        write(() -> writer.updateDocuments(pathTerm(article.article().path()), block));
    }

    /// Sets the stamp on all documents of an article file, although the stamp of quotation
    /// documents is never read. That of quotations is never read.
    @Override
    public void updateStamp(String path, FileStamp stamp) throws IOException {
        writer.updateBinaryDocValue(pathTerm(path), Schema.STAMP, ArticleCodec.encode(stamp));
    }

    @Override
    public void reject(Problem problem, FileStamp stamp) throws IOException {
        var block = List.of(ArticleDocumentBuilder.buildRejectedFile(problem, stamp));
        write(() -> writer.updateDocuments(pathTerm(problem.path()), block));
    }

    private interface WriteOperation {
        void run() throws IOException;
    }

    /// Runs a write operation, one at a time for the first [#SINGLE_SEGMENT_LIMIT] operations after
    /// a commit.
    ///
    /// Lucene creates a segment for each thread that writes concurrently.
    private void write(WriteOperation operation) throws IOException {
        if (uncommittedFiles.incrementAndGet() > SINGLE_SEGMENT_LIMIT) {
            operation.run();
            return;
        }
        synchronized (uncommittedFiles) {
            operation.run();
        }
    }

    @Override
    public void remove(String path) throws IOException {
        writer.deleteDocuments(pathTerm(path));
    }

    @Override
    public void updateQuotes(QuotedArticle article) throws IOException {
        String path = article.article().path();
        IndexSearcher searcher = store.acquire();
        try {
            var stored = new StoredArticles(searcher);
            if (stored.paths(article.article().id()).contains(path)) {
                put(article, stored.problems(path), stored.stamp(path));
            }
        } finally {
            store.release(searcher);
        }
    }

    @Override
    public void commit() throws IOException {
        if (writer.hasUncommittedChanges()) {
            writer.setLiveCommitData(store.commitData());
            writer.getConfig()
                    .setUseCompoundFile(uncommittedFiles.getAndSet(0) <= SINGLE_SEGMENT_LIMIT);
            writer.commit();
            writer.getConfig().setUseCompoundFile(false);
            store.refresh();
        }
    }

    @Override
    public boolean recover() throws IOException {
        if (writer.isOpen()) {
            return false;
        }
        writer.close();
        uncommittedFiles.set(0);
        writer = open(store, analyzer);
        return true;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        compressor.close();
    }

    private static Term pathTerm(String path) {
        return new Term(Schema.PATH, path);
    }
}
