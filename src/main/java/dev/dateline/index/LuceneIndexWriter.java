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

/// Writes to one index. Holds Lucene's write lock until it is closed.
final class LuceneIndexWriter implements ArchiveIndex.Writer {
    private static final double MAX_BUFFER_MEGABYTES = 128;

    /// The share of the heap that buffered documents may take.
    private static final double BUFFER_SHARE = 1 / 8.0;

    /// Avoids that a few changed files start a merge of large old segments.
    private static final int SEGMENTS_PER_TIER = 12;

    /// The most files of a commit that are written to one segment in one compound file.
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

    /// Lets readers see the commit that this writer changes: another process may have just written
    /// it.
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

    /// Sets the stamp of all documents of the block. That of quotations is never read.
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

    /// Runs the first [#SINGLE_SEGMENT_LIMIT] operations after a commit one at a time.
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
