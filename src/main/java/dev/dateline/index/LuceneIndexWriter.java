package dev.dateline.index;

import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.store.ArticleCompressor;
import dev.dateline.index.store.FileStampCodec;
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

/// Changes one index. Holds Lucene's write lock until it is closed.
final class LuceneIndexWriter implements ArchiveIndex.Writer {
    private static final double BUFFER_MEGABYTES = 128;

    /// A few changed files must not set off a merge of much that is old.
    private static final int SEGMENTS_PER_TIER = 12;

    /// So many files that were read since the last commit make one segment, in one file: each file
    /// of a segment is one more that a commit waits for.
    private static final int SINGLE_SEGMENT_LIMIT = 500;

    private final IndexStore store;
    private final ColumnCache columns;
    private final IndexWriter writer;
    private final ArticleCompressor compressor = new ArticleCompressor();
    private final AtomicInteger uncommittedFiles = new AtomicInteger();

    LuceneIndexWriter(IndexStore folder, Analyzer analyzer, ColumnCache columns)
            throws IOException {
        this.store = folder;
        this.columns = columns;
        folder.rebuildIfDamaged();
        var config =
                new IndexWriterConfig(analyzer)
                        .setOpenMode(IndexWriterConfig.OpenMode.APPEND)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setUseCompoundFile(false)
                        .setMergePolicy(mergePolicy())
                        .setCommitOnClose(false);
        try {
            writer = new IndexWriter(folder.directory(), config);
        } catch (LockObtainFailedException e) {
            throw new IndexLockedException(e);
        }
        refreshSearchers();
    }

    private static MergePolicy mergePolicy() {
        var policy = new TieredMergePolicy();
        policy.setNoCFSRatio(0);
        policy.setSegmentsPerTier(SEGMENTS_PER_TIER);
        return policy;
    }

    /// Another process may have written until a moment ago: what readers are asked from now on must
    /// be what this writer changes.
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

    /// All documents of the block bear the path, so that its quotations get the stamp, too: nobody
    /// asks them for it.
    @Override
    public void updateStamp(String path, FileStamp stamp) throws IOException {
        writer.updateBinaryDocValue(pathTerm(path), Schema.STAMP, FileStampCodec.encode(stamp));
    }

    @Override
    public void reject(Problem problem, FileStamp stamp) throws IOException {
        var block = List.of(ArticleDocumentBuilder.buildRejectedFile(problem, stamp));
        write(() -> writer.updateDocuments(pathTerm(problem.path()), block));
    }

    private interface WriteOperation {
        void run() throws IOException;
    }

    /// Lucene makes a segment for each thread that writes at the same time as another.
    private void write(WriteOperation write) throws IOException {
        if (uncommittedFiles.incrementAndGet() > SINGLE_SEGMENT_LIMIT) {
            write.run();
            return;
        }
        synchronized (uncommittedFiles) {
            write.run();
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
            var files = new StoredArticles(searcher, columns);
            if (files.paths(article.article().id()).contains(path)) {
                put(article, files.problems(path), files.stamp(path));
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
    public void close() throws IOException {
        writer.close();
        compressor.close();
    }

    private static Term pathTerm(String path) {
        return new Term(Schema.PATH, path);
    }
}
